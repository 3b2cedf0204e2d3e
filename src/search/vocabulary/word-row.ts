import { keyOf, wholeKey, withoutClassLetter, wordClassOf } from '../analysis/key.ts';
import { encodeConstituents } from './front-coding.ts';

/** Parts the fields of a row; no token has one in it. */
export const tab = '\t';

const stemLength = (surface: string, key: string): number => {
  const stem = withoutClassLetter(keyOf(surface, wordClassOf(key)));
  return surface.startsWith(stem) ? stem.length : surface.length;
};

/**
 * What is the same of a word in whatever documents it is found: its row without the ways in which it is written. Two
 * rows of the same word begin with the same.
 */
export const beginningOfRow = (
  surface: string,
  constituents: readonly string[],
  onlyInside: boolean,
): string => {
  const key = wholeKey(constituents);
  const code = encodeConstituents({ surface, constituents });
  return [surface, key, onlyInside ? 1 : 0, code, stemLength(surface, key)].join(tab);
};
