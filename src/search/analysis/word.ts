import type { WordClass } from './word-class.ts';

/** A constituent of a word, at its place in the token as written. */
export interface WordPart {
  /** The key by which it is found: `kremlþ`. */
  readonly key: string;
  /** In UTF-16 code units of the token, `end` exclusive; linking elements belong to the part before them. */
  readonly start: number;
  readonly end: number;
}

/** What a whitespace-separated token says once analysed. Depends on nothing outside the token but its reading. */
export interface Word {
  /** The whole word folded, hyphens and punctuation left out: `usaussenminister`. What a vocabulary lists. */
  readonly surface: string;
  /** As written, without punctuation around it: `US-Außenminister`. */
  readonly display: string;
  readonly wordClass: WordClass;
  /** The constituents in order, one for a simple word. */
  readonly parts: readonly WordPart[];
  /** The key that asks for the whole word. */
  readonly key: string;
  /** Every key that stands at this place of the text, without repetition; the whole word's comes first. */
  readonly keys: readonly string[];
}
