import type { Word } from './word.ts';

/** One whitespace-separated token of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Absent when the token has neither letters nor digits. */
  readonly word: Word | undefined;
}
