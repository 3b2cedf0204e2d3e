import { keyOf, wholeKey, withoutClassLetter, wordClassOf } from '../analysis/key.ts';
import { encodeConstituents } from './front-coding.ts';

/** Parts the fields of a row; no token has one in it. */
export const tab = '\t';

/** What is the same of a word in whatever documents it is found. */
export interface WordRow {
  /** Of the whole word. */
  readonly key: string;
  /** The row without the ways in which the word is written; two rows of the same word begin with the same. */
  readonly beginning: string;
}

const stemLength = (surface: string, key: string): number => {
  const stem = withoutClassLetter(keyOf(surface, wordClassOf(key)));
  return surface.startsWith(stem) ? stem.length : surface.length;
};

export const wordRow = (surface: string, constituents: readonly string[], onlyInside: boolean): WordRow => {
  const key = wholeKey(constituents);
  const code = encodeConstituents({ surface, constituents });
  return {
    key,
    beginning: [surface, key, onlyInside ? 1 : 0, code, stemLength(surface, key)].join(tab),
  };
};
