import { indexedAs } from '../analysis/key.ts';
import type { BatchText } from './batch-text.ts';

const inOrder = (one: number, other: number): number => one - other;

/**
 * At which places each key of a batch, as the index has it, is found, in ascending order: wherever one of its words
 * stands.
 * @param placesOf those of each word, by its number
 */
export const keyPlaces = (
  { words }: BatchText,
  placesOf: readonly (readonly number[])[],
): ReadonlyMap<string, readonly number[]> => {
  const lists = new Map<string, (readonly number[])[]>();
  for (const [number, { word }] of words.entries()) {
    for (const written of word?.keys ?? []) {
      const key = indexedAs(written);
      const known = lists.get(key);
      const own = placesOf[number] ?? [];
      if (known === undefined) lists.set(key, [own]);
      else known.push(own);
    }
  }
  const places = new Map<string, readonly number[]>();
  for (const [key, [only = [], ...others]] of lists) {
    places.set(key, others.length === 0 ? only : only.concat(...others).sort(inOrder));
  }
  return places;
};
