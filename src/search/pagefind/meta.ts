import { type CborValue, readCbor } from './cbor.ts';

/** A stretch of the words in the order of their bytes: from where it begins to where the next one does. */
export interface ChunkRange {
  /** As much of its first word as tells it from the last one of the chunk before. */
  readonly first: string;
  /** As Pagefind names its file. */
  readonly name: string;
}

/** What Pagefind says of an index as a whole. */
export interface PagefindMeta {
  readonly version: string;
  /** What the index calls its pages, by their numbers. */
  readonly pages: readonly string[];
  /** In order, without overlap. */
  readonly chunks: readonly ChunkRange[];
}

const list = (value: CborValue | undefined): readonly CborValue[] => {
  if (!Array.isArray(value)) throw new TypeError('Pagefind wrote its meta file in another form.');
  return value;
};

const text = (value: CborValue | undefined): string => {
  if (typeof value !== 'string') throw new TypeError('Pagefind wrote its meta file in another form.');
  return value;
};

/** Reads Pagefind's meta file, decompressed. Throws a TypeError when it has another form than Pagefind 1.5 gives it. */
export const readMeta = (bytes: Uint8Array): PagefindMeta => {
  const [version, pages, chunks] = list(readCbor(bytes));
  return {
    version: text(version),
    pages: list(pages).map((page) => text(list(page)[0])),
    chunks: list(chunks).map((chunk) => {
      const [first, , name] = list(chunk);
      return { first: text(first), name: text(name) };
    }),
  };
};
