import { isUtf8 } from '../record/is-utf8.ts';
import { decodeCodePage850 } from './code-page-850.ts';
import { germanLikeness } from './german-likeness.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Text, and the name of the encoding it was read in: the WHATWG's, lower case, or `cp850`, which has none there. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const byteOrderMarks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const sampleLength = 65_536;

/** German in UTF-16 without a mark has a zero in every other byte; which one tells the order. */
const unmarkedUtf16 = (sample: Uint8Array): string | undefined => {
  const zerosAt = (parity: 0 | 1): number =>
    sample.reduce((count, byte, index) => (byte === 0 && index % 2 === parity ? count + 1 : count), 0);
  const [evenZeros, oddZeros] = [zerosAt(0), zerosAt(1)];
  const most = sample.length * 0.4;
  if (oddZeros > most && evenZeros < most / 4) return 'utf-16le';
  return evenZeros > most && oddZeros < most / 4 ? 'utf-16be' : undefined;
};

const unicodeEncoding = (bytes: Uint8Array): string | undefined => {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[0];
  return unmarkedUtf16(bytes.subarray(0, sampleLength)) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
};

type Decode = (bytes: Uint8Array) => string;

const standard =
  (encoding: string): Decode =>
  (bytes) =>
    new TextDecoder(encoding).decode(bytes);

/** The encodings with a byte for a character in which German was written, the likeliest first. */
const oneByteEncodings: readonly (readonly [encoding: string, decode: Decode])[] = [
  ['windows-1252', decodeWindows1252],
  ['iso-8859-15', standard('iso-8859-15')],
  ['windows-1250', standard('windows-1250')],
  ['iso-8859-2', standard('iso-8859-2')],
  ['cp850', decodeCodePage850],
  ['macintosh', standard('macintosh')],
];

const likeliest = (bytes: Uint8Array): (typeof oneByteEncodings)[number] => {
  const sample = bytes.subarray(0, sampleLength);
  const [first, ...others] = oneByteEncodings.map(
    (candidate) => [candidate, germanLikeness(candidate[1](sample))] as const,
  );
  if (first === undefined) return ['windows-1252', decodeWindows1252];
  return others.reduce((best, other) => (other[1] > best[1] ? other : best), first)[0];
};

/**
 * Reads bytes as text in whatever encoding they are: UTF-8 and UTF-16 with or without a mark, else the one in which
 * the text looks most like German. The mark itself is not part of the text. Never throws: bytes that the encoding
 * does not know become U+FFFD.
 */
export const decodeRawText = (bytes: Uint8Array): DecodedText => {
  const unicode = unicodeEncoding(bytes);
  if (unicode !== undefined) return { text: standard(unicode)(bytes), encoding: unicode };
  const [encoding, decode] = likeliest(bytes);
  // Without a byte of its own, Windows-1252 is Latin-1.
  const isLatin1 = encoding === 'windows-1252' && !bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  return { text: decode(bytes), encoding: isLatin1 ? 'iso-8859-1' : encoding };
};
