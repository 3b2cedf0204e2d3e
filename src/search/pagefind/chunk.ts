import type { Occurrences } from '../index/occurrences.ts';
import { type CborReader, cborReader } from './cbor.ts';

const areAscending = (numbers: readonly number[]): boolean => {
  let before = -1;
  for (const number of numbers) {
    if (number <= before) return false;
    before = number;
  }
  return true;
};

/** A negative number opens a stretch of positions of one weight, each counted from the one before it. */
const readPositions = (reader: CborReader): readonly number[] => {
  const positions: number[] = [];
  let position = 0;
  for (let left = reader.array(); left > 0; left -= 1) {
    const step = reader.integer();
    if (step < 0) {
      position = 0;
      continue;
    }
    position += step;
    positions.push(position);
  }
  return areAscending(positions) ? positions : [...new Set(positions)].sort((one, other) => one - other);
};

/** Passes over what an array has behind the elements that were read. */
const skipRest = (reader: CborReader, elements: number, read: number): void => {
  for (let left = elements - read; left > 0; left -= 1) reader.skip();
};

/** Page numbers are counted from the page before. */
const readPages = (reader: CborReader): Occurrences => {
  const pages = new Map<number, readonly number[]>();
  let page = 0;
  for (let left = reader.array(); left > 0; left -= 1) {
    const elements = reader.array();
    page += reader.integer();
    pages.set(page, readPositions(reader));
    skipRest(reader, elements, 2);
  }
  return pages;
};

/**
 * Reads the words in a chunk file of Pagefind's, decompressed, with their pages. Throws a TypeError when it has
 * another form, and a RangeError when it ends too early.
 */
export const wordsOfChunk = function* (
  bytes: Uint8Array,
): Generator<readonly [word: string, occurrences: Occurrences]> {
  const reader = cborReader(bytes);
  const parts = reader.array();
  for (let left = reader.array(); left > 0; left -= 1) {
    const elements = reader.array();
    const word = reader.text();
    yield [word, readPages(reader)];
    skipRest(reader, elements, 2);
  }
  skipRest(reader, parts, 1);
};
