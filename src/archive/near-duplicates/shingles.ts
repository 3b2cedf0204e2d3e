import { ofRunsOfLetters } from '../../parse/runs-of-letters.ts';
import { textHash } from '../text-hash.ts';

/** Words that follow each other; three are rarely the same by chance, and a mended word spoils only three. */
const shingleLength = 3;

const offsetBasis = 0x811c9dc5 | 0;

const mixed = (hash: number, word: number): number => {
  const product = Math.imul(hash ^ word, 0x01000193);
  return product ^ (product >>> 15);
};

const joined = (first: number, second: number, third: number): number =>
  mixed(mixed(mixed(offsetBasis, first), second), third) >>> 0;

/** The different shingles of a text as 32-bit numbers in ascending order; case and punctuation do not count. */
export const shingles = (text: string): Uint32Array => {
  const lower = text.toLowerCase();
  // With a sign they are small integers to V8; a number above 2^31 would be an object of its own.
  const words = ofRunsOfLetters(lower, (start, end) => textHash(lower, start, end) | 0);
  const all = new Uint32Array(Math.max(0, words.length + 1 - shingleLength));
  for (let start = 0; start < all.length; start += 1) {
    all[start] = joined(words[start] ?? 0, words[start + 1] ?? 0, words[start + 2] ?? 0);
  }
  all.sort();
  let size = 0;
  for (let index = 0; index < all.length; index += 1) {
    const shingle = all[index] ?? 0;
    if (index === 0 || shingle !== all[index - 1]) all[size++] = shingle;
  }
  return all.slice(0, size);
};
