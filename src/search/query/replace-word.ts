import type { QueryWord } from './parse-query.ts';

/** A query with another word in the place of one of its own. */
export const replaceWord = (query: string, { text, at }: QueryWord, by: string): string => {
  const composed = query.normalize('NFC');
  return composed.slice(0, at) + by + composed.slice(at + text.length);
};
