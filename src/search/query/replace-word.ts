import { phraseQuotes } from '../../german/query-fields.ts';
import type { QueryWord } from './parse-query.ts';

const isField = (text: string): boolean => /^\p{L}+:/u.test(text);

/** A query with another word in the place of one of its own; a field also in that of its quotation marks. */
export const replaceWord = (query: string, { text, at }: QueryWord, by: string): string => {
  const composed = query.normalize('NFC');
  const [start, end] = [at, at + text.length];
  const closers = isField(by) ? (phraseQuotes[composed.charAt(start - 1)] ?? '') : '';
  const isQuoted = closers !== '' && closers.includes(composed.charAt(end));
  return composed.slice(0, isQuoted ? start - 1 : start) + by + composed.slice(isQuoted ? end + 1 : end);
};
