import type { SearchField } from '../document.ts';
import { type StoredDocument, type StoredPassage, storedPassages } from '../index/stored-document.ts';
import { chosenWindows, windowLength, withoutPunctuation } from './windows.ts';
import { joinRuns, markPatterns, markToken, type TextRun } from './marks.ts';

/** A stretch of a document in which something was found. */
export interface FoundPassage {
  readonly field: SearchField;
  readonly fragment: string | undefined;
  readonly runs: readonly TextRun[];
  /** Words of the passage before and after it were left out. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What a result shows of a document. */
export interface Excerpt {
  readonly headline: readonly TextRun[];
  readonly passages: readonly FoundPassage[];
  /** Patterns by which the article's page marks what was found. */
  readonly patterns: readonly string[];
  readonly fields: readonly SearchField[];
  /** The words found, as written. */
  readonly words: readonly string[];
}

const mostPatterns = 24;

const runsOf = (
  { tokens, start }: StoredPassage,
  from: number,
  to: number,
  isFound: (position: number) => boolean,
  keys: readonly string[],
): readonly TextRun[] =>
  joinRuns(
    tokens.slice(from, to).flatMap((token, index) => {
      const runs = isFound(start + from + index)
        ? markToken(token, keys)
        : [{ text: token.text, marked: false }];
      return index === 0 ? runs : [{ text: ' ', marked: false }, ...runs];
    }),
  );

/**
 * Chooses what a result shows: the best passages in reading order, marked.
 * @param places the positions of what was found
 * @param keys what was asked for, which tells the part of a compound that matched
 */
export const excerptOf = (
  document: StoredDocument,
  places: readonly number[],
  keys: readonly string[],
): Excerpt => {
  const found = new Set(places);
  const isFound = (position: number): boolean => found.has(position);
  const passages = storedPassages(document);
  const headline = passages.find(({ field }) => field === 'headline');
  const tokens = passages.flatMap(({ field, start, tokens: all }) =>
    all.flatMap((token, index) => (isFound(start + index) ? [{ field, token }] : [])),
  );
  const patterns = tokens.flatMap(({ token }) => markPatterns(markToken(token, keys)));
  return {
    headline:
      headline === undefined
        ? [{ text: document.headline, marked: false }]
        : runsOf(headline, 0, headline.tokens.length, isFound, keys),
    passages: chosenWindows(passages, isFound).map(({ passage, from }) => ({
      field: passage.field,
      fragment: passage.fragment,
      runs: runsOf(passage, from, from + windowLength, isFound, keys),
      cutBefore: from > 0,
      cutAfter: from + windowLength < passage.tokens.length,
    })),
    patterns: [...new Set(patterns)].slice(0, mostPatterns),
    fields: [...new Set(tokens.map(({ field }) => field))],
    words: [...new Set(tokens.map(({ token }) => withoutPunctuation(token.text)))],
  };
};
