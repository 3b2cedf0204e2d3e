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
export const encodeLexicon = (words: ReadonlyMap<string, LexiconWord>): string => {
  let previous = '';
  const lines: string[] = [];
  for (const [word, { frequency, nounShare }] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
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

/** Words that begin with the same so many letters lie together in a section, which is read when it is asked for. */
const lettersOfSection = 4;

type Section = ReadonlyMap<string, LexiconWord>;

/** Where the sections of a lexicon's text lie, in order. */
export interface LexiconIndex {
  /** How many words there are. */
  readonly size: number;
  /** What the words of each section begin with. */
  readonly names: readonly string[];
  /** The place of its first byte, and of the end of the last section. */
  readonly starts: Uint32Array;
  /** How many words are before it. */
  readonly firsts: Uint32Array;
}

const zero = 48;
const lineEnd = 10;
const space = 32;

/** Finds the sections of a lexicon's text, which is UTF-8. */
export const indexLexicon = (text: Uint8Array): LexiconIndex => {
  const decoder = new TextDecoder();
  const names: string[] = [];
  const starts: number[] = [];
  const firsts: number[] = [];
  let size = 0;
  let name = '';
  for (let at = 0; at < text.length; size += 1) {
    const start = at;
    const shared = (text[start] ?? 0) - zero;
    let wordEnd = 0;
    for (; at < text.length && text[at] !== lineEnd; at += 1) if (text[at] === space) wordEnd = at;
    if (shared < lettersOfSection) {
      const letters = decoder.decode(text.subarray(start + 1, wordEnd || at));
      name = name.slice(0, shared) + letters.slice(0, lettersOfSection - shared);
      names.push(name);
      starts.push(start);
      firsts.push(size);
    }
    at += 1;
  }
  starts.push(text.length);
  return { size, names, starts: Uint32Array.from(starts), firsts: Uint32Array.from(firsts) };
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

const line = '[0-9a-z]\\p{L}* [0-9a-z][0-9A]';
const wholeLine = new RegExp(`^${line}$`, 'u');
const wholeLines = new RegExp(`^(?:${line}\n)*${line}$`, 'u');

const damage = (lines: readonly string[], first: number): RangeError => {
  const index = lines.findIndex((entry) => !wholeLine.test(entry));
  return new RangeError(`The lexicon is damaged in line ${first + index + 1}: ${lines[index]}`);
};

/** @param name what its words begin with; what the first of them shares with the one before it among this */
const readSection = (text: string, name: string, first: number): Section => {
  const entries = text.trimEnd();
  const lines = entries.split('\n');
  if (!wholeLines.test(entries)) throw damage(lines, first);
  const words = new Map<string, LexiconWord>();
  let previous = name;
  for (const entry of lines) {
    const word = previous.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1, -3);
    words.set(word, knownOf(entry.slice(-2)));
    previous = word;
  }
  return words;
};

/** The place of the first name that is not before this one. */
const placeOf = (names: readonly string[], wanted: string): number => {
  let [from, to] = [0, names.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle] ?? '') < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
};

const emptySection: Section = new Map();

/**
 * Opens a lexicon by its text and where the sections lie in it. Of a small archive's words only a few sections know
 * anything, so that reading all would take longer than all that is asked of them. Whoever asks for a word of a damaged
 * section is answered with a RangeError that names the line.
 */
export const openLexicon = (text: Uint8Array, { size, names, starts, firsts }: LexiconIndex): Lexicon => {
  const decoder = new TextDecoder();
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const read = new Map<string, Section>();
  const sectionAt = (name: string): Section => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const number = numberOf.get(name);
    if (number === undefined) return emptySection;
    const own = decoder.decode(text.subarray(starts[number], starts[number + 1]));
    const section = readSection(own, name, firsts[number] ?? 0);
    read.set(name, section);
    return section;
  };
  const sectionOf = (word: string): Section => sectionAt(word.slice(0, lettersOfSection));
  return {
    size,
    get: (word) => sectionOf(word).get(word),
    has: (word) => sectionOf(word).has(word),
    *beginningWith(beginning) {
      const first = beginning.slice(0, lettersOfSection);
      for (let at = placeOf(names, first); names[at]?.startsWith(first) === true; at += 1) {
        for (const word of sectionAt(names[at] ?? '').keys()) if (word.startsWith(beginning)) yield word;
      }
    },
  };
};

/** Reads the bytes of the shipped lexicon file. */
export const decodeLexicon = (bytes: Uint8Array): Lexicon => {
  const text = gunzipSync(bytes);
  return openLexicon(text, indexLexicon(text));
};
