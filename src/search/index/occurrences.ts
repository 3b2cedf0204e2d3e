import { type ByteWriter, varintReader } from './varint.ts';

/** The pages of a word: for each, by its number, its positions in ascending order. */
export type Occurrences = ReadonlyMap<number, readonly number[]>;

/** Writes page after page: how far it is from the one before, how many positions it has, how far each is. */
export const writeOccurrences = (occurrences: Occurrences, writer: ByteWriter): void => {
  let before = 0;
  for (const [page, positions] of occurrences) {
    writer.varint(page - before);
    before = page;
    writer.varint(positions.length);
    let last = 0;
    for (const position of positions) {
      writer.varint(position - last);
      last = position;
    }
  }
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
