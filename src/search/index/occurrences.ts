import { type ByteWriter, varintReader } from './varint.ts';

/** The pages of a word: for each, by its number, its positions in ascending order. */
export type Occurrences = ReadonlyMap<number, readonly number[]>;

/**
 * Writes page after page: how far it is from the one before, how many positions it has, how far each is. Returns how
 * many pages there are, and the number of the last.
 * @param places in ascending order, counted through all pages
 * @param pageStarts the place at which each page begins
 */
export const writeOccurrences = (
  places: readonly number[],
  pageStarts: readonly number[],
  writer: ByteWriter,
): { readonly pages: number; readonly last: number } => {
  let pages = 0;
  let page = 0;
  let before = 0;
  for (let from = 0; from < places.length; ) {
    const place = places[from] ?? 0;
    while ((pageStarts[page + 1] ?? Number.POSITIVE_INFINITY) <= place) page += 1;
    const end = pageStarts[page + 1] ?? Number.POSITIVE_INFINITY;
    let to = from + 1;
    while ((places[to] ?? Number.POSITIVE_INFINITY) < end) to += 1;
    writer.varint(page - before);
    pages += 1;
    before = page;
    writer.varint(to - from);
    let last = pageStarts[page] ?? 0;
    for (; from < to; from += 1) {
      writer.varint((places[from] ?? 0) - last);
      last = places[from] ?? 0;
    }
  }
  return { pages, last: before };
};

/** Reads what `writeOccurrences` wrote between two places into `pages`, all numbers raised by `firstPage`. */
export const readOccurrences = (
  bytes: Uint8Array,
  from: number,
  to: number,
  firstPage: number,
  pages: Map<number, readonly number[]>,
): void => {
  const reader = varintReader(bytes, from);
  let page = firstPage;
  while (reader.position() < to) {
    page += reader.next();
    const count = reader.next();
    const positions: number[] = [];
    let position = 0;
    for (let index = 0; index < count; index += 1) {
      position += reader.next();
      positions.push(position);
    }
    pages.set(page, positions);
  }
};
