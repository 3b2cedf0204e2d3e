import { byteWriter, varintReader } from '../index/varint.ts';
import { openWordPart } from '../index/word-part.ts';
import type { JoinedWord, SegmentOccurrences } from './word-part.ts';

/** The words of one large part, one after another, with where they are found. */
const wordsInOrder = function* (part: Uint8Array): Generator<readonly [string, Uint8Array]> {
  const { bytes, words } = openWordPart(part);
  for (const [word, [from]] of words) {
    const reader = varintReader(bytes, from);
    reader.next();
    const length = reader.next();
    yield [word, bytes.subarray(reader.position(), reader.position() + length)];
  }
};

/** What several parts have of each word, by their numbers, in the order of words: all of them have theirs in it. */
export const joinOccurrences = function* (parts: readonly Uint8Array[]): Generator<JoinedWord> {
  const open = parts.map((part, number) => {
    const words = wordsInOrder(part);
    return { number, words, next: words.next() };
  });
  for (;;) {
    let word: string | undefined;
    for (const { next } of open) {
      if (next.done !== true && (word === undefined || next.value[0] < word)) [word] = next.value;
    }
    if (word === undefined) return;
    const occurrences: SegmentOccurrences[] = [];
    for (const part of open) {
      if (part.next.done === true || part.next.value[0] !== word) continue;
      occurrences.push({ segment: part.number, bytes: part.next.value[1] });
      part.next = part.words.next();
    }
    yield { word, occurrences };
  }
};

/** The positions of a word on a page, as they were written. */
interface PageOccurrences {
  readonly page: number;
  readonly positions: Uint8Array;
}

const pagesIn = (bytes: Uint8Array, pageOf: readonly number[], pages: PageOccurrences[]): void => {
  const reader = varintReader(bytes);
  let page = 0;
  while (reader.position() < bytes.length) {
    page += reader.next();
    const from = reader.position();
    for (let left = reader.next(); left > 0; left -= 1) reader.next();
    pages.push({ page: pageOf[page] ?? 0, positions: bytes.subarray(from, reader.position()) });
  }
};

const isAscending = (pages: readonly PageOccurrences[]): boolean =>
  pages.every(({ page }, place) => place === 0 || page > (pages[place - 1]?.page ?? 0));

/**
 * Joins what was found in sets of pages into what is found in all of them.
 * @param pagesOf the number of every page of each set among all pages
 */
export const renumberOccurrences = function* (
  parts: readonly Uint8Array[],
  pagesOf: readonly (readonly number[])[],
): Generator<JoinedWord> {
  const writer = byteWriter();
  for (const { word, occurrences } of joinOccurrences(parts)) {
    const pages: PageOccurrences[] = [];
    for (const { segment, bytes } of occurrences) pagesIn(bytes, pagesOf[segment] ?? [], pages);
    if (!isAscending(pages)) pages.sort((one, other) => one.page - other.page);
    let before = 0;
    for (const { page, positions } of pages) {
      writer.varint(page - before);
      writer.bytes(positions);
      before = page;
    }
    yield { word, occurrences: [{ segment: 0, bytes: writer.taken() }] };
    writer.clear();
  }
};
