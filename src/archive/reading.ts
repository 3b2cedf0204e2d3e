/**
 * A round figure: adults read English non-fiction silently at 238 words a minute (Brysbaert, Journal of Memory
 * and Language 109, 2019), and German words are longer.
 */
const wordsPerMinute = 200;

/** How many words parted by white space the text has; a dash on its own is none. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
