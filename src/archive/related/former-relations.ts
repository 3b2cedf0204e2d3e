import type { RelatedLists } from './related-lists.ts';
import type { TraitTable } from './trait-table.ts';

/** What is known of an archive before something changed. */
export interface FormerRelations {
  readonly table: TraitTable;
  readonly lists: RelatedLists;
  /**
   * By article now: which it was then; -1 for one that is new, has other traits or stands elsewhere in the order.
   * Ascending but for those.
   */
  readonly places: Int32Array;
  /** By article now: whether the articles it is kept apart from are others, as far as they were there then. */
  readonly isApartAnew: (article: number) => boolean;
}

export const nowhere = -1;

/** By article then where it is now, unless it is touched. */
export const placesNow = (places: Int32Array, isTouched: Uint8Array, then: number): Int32Array => {
  const now = new Int32Array(then).fill(nowhere);
  for (let article = 0; article < places.length; article += 1) {
    if (isTouched[article] === 0) now[places[article] ?? 0] = article;
  }
  return now;
};

/** Marks those that were not there, or were others. */
export const markNew = (places: Int32Array, marks: Uint8Array): void => {
  for (let article = 0; article < places.length; article += 1) {
    if (places[article] === nowhere) marks[article] = 1;
  }
};

/** Whether nothing that was there has moved. */
export const areInPlace = (places: Int32Array): boolean => {
  for (let article = 0; article < places.length; article += 1) {
    const place = places[article] ?? nowhere;
    if (place !== nowhere && place !== article) return false;
  }
  return true;
};
