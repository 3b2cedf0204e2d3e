import { madeOnce } from './made-once.ts';
import { wordIn } from './words/known-word.ts';
import { ofWord } from './words/of-word.ts';

const segmenter = madeOnce(() => new Intl.Segmenter('de', { granularity: 'word' }));

/** Readers of German newspapers manage about this many words in a minute. */
const wordsPerMinute = 200;

const segmentedWords = ofWord((piece) => {
  let words = 0;
  for (const { isWordLike } of segmenter().segment(piece)) if (isWordLike) words += 1;
  return words;
});

/** What the characters of a piece are; those that are none of these are left to the segmenter, which is slow. */
const inWords = 1;
const beforeWords = 2;
const betweenWords = 4;
const afterWords = 8;

const kinds: readonly (readonly [kind: number, characters: string])[] = [
  [inWords, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜäöüß0123456789'],
  [beforeWords, '„“»«("'],
  [betweenWords, '-–/"'],
  [afterWords, '.,;:!?“”»«)–-"'],
];

const kindOfUnit = ((): Uint8Array => {
  const table = new Uint8Array(0x2100);
  for (const [kind, characters] of kinds) {
    for (const character of characters) {
      const unit = character.charCodeAt(0);
      table[unit] = (table[unit] ?? 0) | kind;
    }
  }
  return table;
})();

const zero = 0x30;
const nine = 0x39;

/** A dash or a sign that stands by itself. */
const isMarkAt = (text: string, index: number): boolean =>
  ((kindOfUnit[text.charCodeAt(index)] ?? 0) & ~inWords) !== 0;

const isDigitAt = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit >= zero && unit <= nine;
};

/** Whether a point or a comma stands between digits, and so within one word: 1.200, 3,5, 20.15. */
const isInNumber = (text: string, index: number): boolean =>
  (text[index] === '.' || text[index] === ',') && isDigitAt(text, index - 1) && isDigitAt(text, index + 1);

/**
 * Counts the runs of German letters and digits in a piece when it is one or several of them, with marks around and
 * hyphens or slashes between, at which the segmenter would part them, and points or commas in numbers; undefined for any
 * other piece.
 */
const simpleWords = (text: string, start: number, end: number): number | undefined => {
  if (end === start + 1 && isMarkAt(text, start)) return 0;
  let words = 0;
  /** What all marks since the last word are. */
  let marks = beforeWords;
  for (let index = start; index < end; index += 1) {
    const kind = kindOfUnit[text.charCodeAt(index)] ?? 0;
    if (kind === inWords) {
      if (marks === 0) continue;
      if ((marks & (words === 0 ? beforeWords : betweenWords)) === 0) return undefined;
      words += 1;
      marks = 0;
    } else if (marks !== 0 || !isInNumber(text, index)) {
      marks = marks === 0 ? kind : marks & kind;
      if (marks === 0) return undefined;
    }
  }
  return words > 0 && (marks === 0 || (marks & afterWords) !== 0) ? words : undefined;
};

/**
 * The number of words in a text, as Unicode (UAX 29) parts them; numbers count, punctuation does not. No word
 * reaches across a space or a line end.
 */
export const countWords = (text: string): number => {
  let words = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && text[index] !== ' ' && text[index] !== '\n') continue;
    if (index > start) words += simpleWords(text, start, index) ?? segmentedWords(wordIn(text, start, index));
    start = index + 1;
  }
  return words;
};

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
