import { wholeKey } from '../analysis/key.ts';
import type { ReadWord } from './reading.ts';

/** The keys a word of a query asks the index for. */
export const askedKeys = ({ reading }: ReadWord): readonly string[] => {
  if (reading.kind === 'unknown') return [];
  if (reading.kind === 'composed') {
    return reading.parts.flat().map(({ constituents }) => wholeKey(constituents));
  }
  return reading.keys;
};

export const relatedKeys = ({ related }: ReadWord): readonly string[] =>
  related.map(({ constituents }) => wholeKey(constituents));
