import { type Occurrences, readOccurrences } from './occurrences.ts';
import { varintReader } from './varint.ts';

/*
 * A part of a shard's words: how many there are; for each word, in order, how many bytes it shares with the one
 * before, how many bytes follow, these bytes (UTF-8), and how many bytes its occurrences take; then the occurrences:
 * for each segment of the shard that has the word its number, the length of what follows, and the pages.
 */

/** Where the occurrences of a word begin and end. */
type Place = readonly [from: number, to: number];

/** A part, opened; occurrences are unpacked when they are asked for. */
export interface WordPart {
  readonly bytes: Uint8Array;
  readonly words: ReadonlyMap<string, Place>;
}

/** Opens a part, decompressed. Throws a RangeError when it is damaged. */
export const openWordPart = (bytes: Uint8Array): WordPart => {
  const reader = varintReader(bytes);
  const decoder = new TextDecoder();
  const lengths: [word: string, length: number][] = [];
  let before = new Uint8Array(0);
  for (let left = reader.next(); left > 0; left -= 1) {
    const shared = reader.next();
    const rest = reader.next();
    const word = new Uint8Array(shared + rest);
    word.set(before.subarray(0, shared));
    word.set(bytes.subarray(reader.position(), reader.position() + rest), shared);
    reader.skip(rest);
    lengths.push([decoder.decode(word), reader.next()]);
    before = word;
  }
  let from = reader.position();
  const words = new Map<string, Place>();
  for (const [word, length] of lengths) {
    words.set(word, [from, from + length]);
    from += length;
  }
  if (from !== bytes.length) throw new RangeError('A part of the search index is damaged.');
  return { bytes, words };
};

/** The pages of a word of a part; none when it is not in it. `firstPages` are those of the shard's segments. */
export const occurrencesIn = (
  { bytes, words }: WordPart,
  word: string,
  firstPages: readonly number[],
): Occurrences => {
  const pages = new Map<number, readonly number[]>();
  const place = words.get(word);
  if (place === undefined) return pages;
  const [from, to] = place;
  const reader = varintReader(bytes, from);
  while (reader.position() < to) {
    const firstPage = firstPages[reader.next()] ?? 0;
    const length = reader.next();
    readOccurrences(bytes, reader.position(), reader.position() + length, firstPage, pages);
    reader.skip(length);
  }
  return pages;
};
