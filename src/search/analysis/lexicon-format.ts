import { gunzipSync } from 'node:zlib';
import type { Lexicon, LexiconWord } from './lexicon.ts';
import { frontCoded, frontDecoded } from '../front-coded.ts';
import { type LexiconTable, lexiconTable, openLexicon } from './lexicon-table.ts';

/**
 * The shipped lexicon is a gzipped text of one word a line, in order of code units: how many letters it shares
 * with the word before it (one digit in base 36), its other letters, a space, twice the binary logarithm of its
 * frequency + 1 (one digit in base 36), its noun share in tenths (one digit, `A` for ten).
 */
const frequencyDigit = (frequency: number): string =>
  Math.min(35, Math.round(2 * Math.log2(frequency + 1))).toString(36);

const frequencyOf = (digit: string): number => Math.round(2 ** (Number.parseInt(digit, 36) / 2) - 1);

/** The text of the lexicon file, not yet compressed. */
export const encodeLexicon = (words: ReadonlyMap<string, LexiconWord>): string => {
  let previous = '';
  const lines: string[] = [];
  for (const [word, { frequency, nounShare }] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = Math.round(10 * nounShare)
      .toString(16)
      .toUpperCase();
    lines.push(`${frontCoded(word, previous)} ${frequencyDigit(frequency)}${share}`);
    previous = word;
  }
  return `${lines.join('\n')}\n`;
};

/** Words of the same digits share what is known of them. */
const knownOf = (() => {
  const made = new Map<string, LexiconWord>();
  return (digits: string): LexiconWord => {
    const known = made.get(digits) ?? {
      frequency: frequencyOf(digits.charAt(0)),
      nounShare: Number.parseInt(digits.charAt(1), 16) / 10,
    };
    made.set(digits, known);
    return known;
  };
})();

const wholeLine = /^[0-9a-z]\p{L}* [0-9a-z][0-9A]$/u;

/** Reads the bytes of the shipped lexicon file. Throws a RangeError that names the line when it is damaged. */
export const readLexicon = (bytes: Uint8Array): LexiconTable => {
  const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
  let word = '';
  return lexiconTable(
    lines.map((line, index) => {
      if (!wholeLine.test(line)) throw new RangeError(`The lexicon is damaged in line ${index + 1}: ${line}`);
      word = frontDecoded(line.slice(0, -3), word);
      return [word, knownOf(line.slice(-2))] as const;
    }),
  );
};

export const decodeLexicon = (bytes: Uint8Array): Lexicon => openLexicon(readLexicon(bytes));
