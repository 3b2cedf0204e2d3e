import { keyOf, partsOfKey, withoutApartSign, wordClassOf } from '../analysis/key.ts';

/** The key a word would have if it were no compound: equal for all its forms. `key` is that of the whole word. */
export const stemKey = (surface: string, key: string): string =>
  partsOfKey(key) === 1 ? withoutApartSign(key) : keyOf(surface, wordClassOf(key));

/** No form is longer than its stem by more: „vorzuschlagendes“. Thousands of words may begin like a short one. */
export const longestEnding = 10;
