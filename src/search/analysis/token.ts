import { indexedAs } from './key.ts';
import type { Word } from './word.ts';

/** One whitespace-separated token of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Absent when the token has neither letters nor digits. */
  readonly word: Word | undefined;
  /**
   * What the index is fed in place of the token: its keys, joined so that the index puts them all at one
   * position. One emission a token, without white space, so that positions in the index count tokens.
   */
  readonly emission: string;
}

/** The index splits a word at this sign and puts the pieces at one position. */
export const samePosition = '~';

/** Stands for a token without words: it takes a position and is found by nothing. */
export const wordless = '·';

export const tokenOf = (text: string, word: Word | undefined): Token => ({
  text,
  word,
  emission: word === undefined ? wordless : word.keys.map(indexedAs).join(samePosition),
});
