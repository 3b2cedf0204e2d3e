import { fold } from './fold.ts';

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

/** Some names, folded, with their genitives. */
export const nameForms = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(fold).flatMap((name) => [name, `${name}s`]));

/** Splits what is none of these names: Saarbrücken is made of no bridges. */
export const leavingWhole =
  (names: ReadonlySet<string>, split: CompoundSplitter): CompoundSplitter =>
  (word) =>
    (names.has(fold(word)) ? splitNothing : split)(word);
