const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

/** Readers of German newspapers manage about this many words in a minute. */
const wordsPerMinute = 200;

const segmentedWords = (piece: string): number => {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words += 1;
  return words;
};

/**
 * German letters and digits, with marks around them and hyphens or slashes between, at which the segmenter, which is
 * slow, would part them.
 */
const simple = /^[„“»«(]*[A-Za-zÄÖÜäöüß0-9]+(?:[-–/]+[A-Za-zÄÖÜäöüß0-9]+)*[.,;:!?“”»«)–-]*$/;

const run = /[A-Za-zÄÖÜäöüß0-9]+/g;

const simpleWords = (piece: string): number => piece.match(run)?.length ?? 0;

/**
 * The number of words in a text, as Unicode (UAX 29) parts them; numbers count, punctuation does not. No word
 * reaches across a space or a line end.
 */
export const countWords = (text: string): number => {
  let words = 0;
  for (const piece of text.split(/[ \n]+/)) {
    if (piece !== '') words += simple.test(piece) ? simpleWords(piece) : segmentedWords(piece);
  }
  return words;
};

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
