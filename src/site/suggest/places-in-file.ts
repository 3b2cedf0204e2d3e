import type { Place } from '../../record/message.ts';

/** What a file may have between two words of a name: line ends, and the signs of quotations and lists before them. */
const between = String.raw`[\s*_]*\s[\s>*_]*`;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const bodyStart = (source: string): number => {
  const end = /^---[ \t]*$/m.exec(source.slice(3));
  return source.startsWith('---') && end !== null ? 3 + end.index + end[0].length : 0;
};

const placeOf = (file: string, source: string, offset: number): Place => {
  const before = source.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/**
 * Finds words in an article's file: of the body each call goes on where the one before ended, so that names
 * are asked for in reading order; of the front matter, whose order is its own, the first occurrence is taken.
 * Where the file writes the words in another way, the place is where the search began.
 */
export const placesInFile = (
  file: string,
  source: string,
): ((words: string, part: 'head' | 'body') => Place) => {
  const body = bodyStart(source);
  let next = body;
  return (words, part) => {
    const from = part === 'body' ? next : 0;
    const form = words.split(/\s+/).map(escaped).join(between);
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${form}(?![\p{L}\p{N}])`, 'gu');
    pattern.lastIndex = from;
    const match = pattern.exec(source);
    if (match === null || (part === 'head' && match.index >= body)) return placeOf(file, source, from);
    if (part === 'body') next = match.index + match[0].length;
    return placeOf(file, source, match.index);
  };
};
