import { byteWriter } from '../index/varint.ts';

/** The occurrences of a word in one segment. */
export interface SegmentOccurrences {
  readonly segment: number;
  readonly bytes: Uint8Array;
}

/** A word of a shard. */
export interface JoinedWord {
  readonly word: string;
  readonly occurrences: readonly SegmentOccurrences[];
}

const encoder = new TextEncoder();

const sharedBytes = (a: Uint8Array, b: Uint8Array): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

/** Writes words, in order, in the form that `openWordPart` reads. */
export const encodeWordPart = (words: readonly JoinedWord[]): Uint8Array => {
  const table = byteWriter();
  const rest = byteWriter();
  table.varint(words.length);
  let before: Uint8Array = new Uint8Array(0);
  for (const { word, occurrences } of words) {
    const bytes = encoder.encode(word);
    const shared = sharedBytes(before, bytes);
    before = bytes;
    table.varint(shared);
    table.varint(bytes.length - shared);
    table.bytes(bytes.subarray(shared));
    const start = rest.length();
    for (const { segment, bytes: pages } of occurrences) {
      rest.varint(segment);
      rest.varint(pages.length);
      rest.bytes(pages);
    }
    table.varint(rest.length() - start);
  }
  table.bytes(rest.taken());
  return table.taken();
};
