import { gunzipSync } from 'node:zlib';
import type { Lexicon, LexiconWord } from './lexicon.ts';

/**
 * The shipped lexicon is a gzipped text of one word a line, in order of code units: how many letters it shares
 * with the word before it (one digit in base 36), its other letters, a space, twice the binary logarithm of its
 * frequency + 1 (one digit in base 36), its noun share in tenths (one digit, `A` for ten).
 */
const mostShared = 35;

const frequencyDigit = (frequency: number): string =>
  Math.min(35, Math.round(2 * Math.log2(frequency + 1))).toString(36);

const frequencyOf = (digit: string): number => Math.round(2 ** (Number.parseInt(digit, 36) / 2) - 1);

/** The text of the lexicon file, not yet compressed. */
export const encodeLexicon = (lexicon: Lexicon): string => {
  let previous = '';
  const lines: string[] = [];
  for (const [word, { frequency, nounShare }] of [...lexicon].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < mostShared && shared < previous.length && previous[shared] === word[shared]) shared += 1;
    const share = Math.round(10 * nounShare)
      .toString(16)
      .toUpperCase();
    lines.push(`${shared.toString(36)}${word.slice(shared)} ${frequencyDigit(frequency)}${share}`);
    previous = word;
  }
  return `${lines.join('\n')}\n`;
};

/** Reads the bytes of the shipped lexicon file. Throws a RangeError that names the line of a damaged file. */
export const decodeLexicon = (bytes: Uint8Array): Lexicon => {
  const lexicon = new Map<string, LexiconWord>();
  let previous = '';
  const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
  for (const [index, line] of lines.entries()) {
    if (!/^[0-9a-z]\p{L}* [0-9a-z][0-9A]$/u.test(line)) {
      throw new RangeError(`The lexicon is damaged in line ${index + 1}: ${line}`);
    }
    const word = previous.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, -3);
    const nounShare = Number.parseInt(line.slice(-1), 16) / 10;
    lexicon.set(word, { frequency: frequencyOf(line.charAt(line.length - 2)), nounShare });
    previous = word;
  }
  return lexicon;
};
