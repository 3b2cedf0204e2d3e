import type { OccurrenceTable } from '../../search/build/occurrence-table.ts';
import type { WordList } from '../../search/vocabulary/word-list.ts';

/** What is kept of words: the vocabulary, and where each key is found. */
interface KeptWords {
  readonly words: WordList;
  readonly occurrences: OccurrenceTable;
}

const numbersAsBytes = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Numbers begin at even places of a memory of their own. */
const bytesAsNumbers = (bytes: Uint8Array): Uint32Array => new Uint32Array(new Uint8Array(bytes).buffer);

const lines = (texts: readonly string[]): Buffer => Buffer.from(texts.join('\n'));

const readLines = (bytes: Buffer): readonly string[] =>
  bytes.length === 0 ? [] : bytes.toString('utf8').split('\n');

/** Words as stretches of bytes to keep. */
export const encodeWords = ({ words, occurrences }: KeptWords): readonly Uint8Array[] => [
  lines(words),
  lines(occurrences.words),
  numbersAsBytes(occurrences.starts),
  numbersAsBytes(occurrences.pageCounts),
  numbersAsBytes(occurrences.lastPages),
  occurrences.bytes,
];

const none = Buffer.alloc(0);

/** The words that were kept. */
export const decodeWords = (stretches: readonly Buffer[]): KeptWords => {
  const [rows = none, words = none, starts = none, counts = none, lastPages = none, bytes = none] = stretches;
  return {
    words: readLines(rows),
    occurrences: {
      words: readLines(words),
      starts: bytesAsNumbers(starts),
      pageCounts: bytesAsNumbers(counts),
      lastPages: bytesAsNumbers(lastPages),
      bytes,
    },
  };
};
