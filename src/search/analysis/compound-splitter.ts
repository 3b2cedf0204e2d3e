/** A constituent of a compound, by its place in the word that was split. */
export interface Constituent {
  readonly start: number;
  readonly end: number;
  /** Its dictionary form without linking element: `staat` for „staats“, `grenze` for „grenz“; not folded. */
  readonly base: string;
}

/**
 * Splits a compound noun into its constituents, the last being the head; a word that is no compound has one.
 * The constituents cover the word without gap.
 */
export type CompoundSplitter = (word: string) => readonly Constituent[];

/** Leaves every word whole. */
export const splitNothing: CompoundSplitter = (word) => [
  { start: 0, end: word.length, base: word.toLowerCase() },
];
