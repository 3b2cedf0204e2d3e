import { madeOnce } from './made-once.ts';

const segmenter = madeOnce(() => new Intl.Segmenter('de', { granularity: 'word' }));

/** Readers of German newspapers manage about this many words in a minute. */
const wordsPerMinute = 200;

const segmentedWords = (piece: string): number => {
  let words = 0;
  for (const { isWordLike } of segmenter().segment(piece)) if (isWordLike) words += 1;
  return words;
};

/**
 * German letters and digits, with marks around them and hyphens or slashes between, at which the segmenter, which is
 * slow, would part them.
 */
const simple = /^[„“»«(]*[A-Za-zÄÖÜäöüß0-9]+(?:[-–/]+[A-Za-zÄÖÜäöüß0-9]+)*[.,;:!?“”»«)–-]*$/;

/** Most pieces of a text are one word. */
const single = /^[A-Za-zÄÖÜäöüß0-9]+[.,]?$/;

const run = /[A-Za-zÄÖÜäöüß0-9]+/g;

const wordsOf = (piece: string): number => {
  if (single.test(piece)) return 1;
  return simple.test(piece) ? (piece.match(run)?.length ?? 0) : segmentedWords(piece);
};

/**
 * The number of words in a text, as Unicode (UAX 29) parts them; numbers count, punctuation does not. No word
 * reaches across a space or a line end.
 */
export const countWords = (text: string): number => {
  let words = 0;
  for (const piece of text.split(/[ \n]+/)) {
    if (piece !== '') words += wordsOf(piece);
  }
  return words;
};

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
