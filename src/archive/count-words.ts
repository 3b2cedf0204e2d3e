const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

/** Readers of German newspapers manage about this many words in a minute. */
const wordsPerMinute = 200;

const segmentedWords = (piece: string): number => {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words += 1;
  return words;
};

/** A word of German letters, with or without a mark behind it, is one; the segmenter is slow. */
const oneWord = /^[„»(]?[A-Za-zÄÖÜäöüß]+[.,;:!?“«)]?$/;

/**
 * The number of words in a text, as Unicode (UAX 29) parts them; numbers count, punctuation does not. No word
 * reaches across a space or a line end.
 */
export const countWords = (text: string): number => {
  let words = 0;
  for (const piece of text.split(/[ \n]+/)) {
    if (piece !== '') words += oneWord.test(piece) ? 1 : segmentedWords(piece);
  }
  return words;
};

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
