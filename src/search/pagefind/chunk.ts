import type { Occurrences } from '../index/occurrences.ts';
import { type CborValue, readCbor } from './cbor.ts';

/** A part of an index: its words, in the form Pagefind packed them. */
export type Chunk = ReadonlyMap<string, CborValue>;

const list = (value: CborValue | undefined): readonly CborValue[] => {
  if (!Array.isArray(value)) throw new TypeError('Pagefind wrote a chunk of its index in another form.');
  return value;
};

const number = (value: CborValue | undefined): number => {
  if (typeof value !== 'number') throw new TypeError('Pagefind wrote a chunk of its index in another form.');
  return value;
};

/** A negative number opens a stretch of positions of one weight, each counted from the one before it. */
const readPositions = (packed: readonly CborValue[]): readonly number[] => {
  const positions: number[] = [];
  let position = 0;
  for (const value of packed) {
    const step = number(value);
    if (step < 0) {
      position = 0;
      continue;
    }
    position += step;
    positions.push(position);
  }
  return [...new Set(positions)].sort((a, b) => a - b);
};

/** Reads a chunk file of Pagefind's, decompressed; the pages of its words are unpacked when they are asked for. */
export const readChunk = (bytes: Uint8Array): Chunk => {
  const [words] = list(readCbor(bytes));
  return new Map(
    list(words).map((packed) => {
      const [word, pages] = list(packed);
      if (typeof word !== 'string')
        throw new TypeError('Pagefind wrote a chunk of its index in another form.');
      return [word, pages ?? []];
    }),
  );
};

/** The pages of a word of a chunk; none when it is not in it. Page numbers are counted from the page before. */
export const pagesOfWord = (chunk: Chunk, word: string): Occurrences => {
  let page = 0;
  return new Map(
    list(chunk.get(word) ?? []).map((packed) => {
      const [step, positions] = list(packed);
      page += number(step);
      return [page, readPositions(list(positions))];
    }),
  );
};
