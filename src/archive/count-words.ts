const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

/** Readers of German newspapers manage about this many words in a minute. */
const wordsPerMinute = 200;

/** The number of words in a text, as Unicode (UAX 29) parts them; numbers count, punctuation does not. */
export const countWords = (text: string): number =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
