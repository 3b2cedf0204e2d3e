import { analyse } from 'chardet';
import { isUtf8 } from '../record/is-utf8.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Text, and the name of the encoding it was read in (WHATWG label, lower case). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const byteOrderMarks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encodings other than Unicode in which German text is found; the detector's other guesses are noise. */
const westernEncodings: readonly string[] = ['windows-1252', 'iso-8859-1', 'iso-8859-15'];

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

const detectedEncoding = (bytes: Uint8Array): string => {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[0];
  const sample = bytes.subarray(0, sampleLength);
  const utf16 = unmarkedUtf16(sample);
  if (utf16 !== undefined) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  const names = analyse(sample).map(({ name }) => name.toLowerCase());
  return names.find((name) => westernEncodings.includes(name)) ?? 'windows-1252';
};

/**
 * Reads bytes as text in whatever encoding they are: UTF-8 and UTF-16 with or without a mark, else what the
 * detector finds among the Western encodings. The mark itself is not part of the text. Never throws: bytes
 * that the encoding does not know become U+FFFD.
 */
export const decodeRawText = (bytes: Uint8Array): DecodedText => {
  const encoding = detectedEncoding(bytes);
  const isWindows = encoding === 'windows-1252' || encoding === 'iso-8859-1';
  return { text: isWindows ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes), encoding };
};
