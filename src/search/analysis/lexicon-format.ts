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

interface UnreadSection {
  readonly start: number;
  readonly end: number;
  /** How many lines are before it. */
  readonly first: number;
  /** The letters that its first word shares with the one before it. */
  readonly shared: string;
}

const zero = 48;

/** The sections of a lexicon by the beginning of their words, in order. */
const sectionsOf = (
  text: string,
): { readonly size: number; readonly sections: Map<string, UnreadSection> } => {
  const sections = new Map<string, UnreadSection>();
  let size = 0;
  let beginning = '';
  let open = { start: 0, first: 0, shared: '' };
  for (let at = 0; at < text.length; size += 1) {
    const next = text.indexOf('\n', at) + 1 || text.length + 1;
    const count = text.charCodeAt(at) - zero;
    if (count < lettersOfSection) {
      if (at > 0) sections.set(beginning, { ...open, end: at });
      open = { start: at, first: size, shared: beginning.slice(0, count) };
      const letters = text.slice(at + 1, at + 1 + lettersOfSection - count);
      beginning = open.shared + (letters.split(' ', 1)[0] ?? '');
    }
    at = next;
  }
  if (size > 0) sections.set(beginning, { ...open, end: text.length });
  return { size, sections };
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

const readSection = (text: string, { start, end, first, shared }: UnreadSection): Section => {
  const entries = text.slice(start, end).trimEnd();
  const lines = entries.split('\n');
  if (!wholeLines.test(entries)) throw damage(lines, first);
  const words = new Map<string, LexiconWord>();
  let previous = shared;
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
 * Reads the bytes of the shipped lexicon file. Of a small archive's words only a few sections know anything, so that
 * reading all would take longer than all that is asked of them. Whoever asks for a word of a damaged section is
 * answered with a RangeError that names the line.
 */
export const decodeLexicon = (bytes: Uint8Array): Lexicon => {
  const text = gunzipSync(bytes).toString('utf8');
  const { size, sections } = sectionsOf(text);
  const names = [...sections.keys()];
  const read = new Map<string, Section>();
  const sectionAt = (beginning: string): Section => {
    const known = read.get(beginning);
    if (known !== undefined) return known;
    const unread = sections.get(beginning);
    if (unread === undefined) return emptySection;
    const section = readSection(text, unread);
    read.set(beginning, section);
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
