import type { SearchField } from '../document.ts';
import { type StoredDocument, type StoredPassage, storedPassages } from '../index/stored-document.ts';
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

const windowLength = 30;
const mostPassages = 3;
const mostPatterns = 24;

/** A window of a passage, in tokens. */
interface Window {
  readonly passage: StoredPassage;
  readonly from: number;
  readonly found: number;
}

/** The window with most of what was found, a little before its first find. */
const bestWindow = (passage: StoredPassage, isFound: (position: number) => boolean): Window => {
  const { tokens, start } = passage;
  const places = tokens.flatMap((_, index) => (isFound(start + index) ? [index] : []));
  const windows = places.map((first) => ({
    first,
    found: places.filter((place) => place >= first && place < first + windowLength - 6).length,
  }));
  const best = windows.reduce((one, other) => (other.found > one.found ? other : one), {
    first: 0,
    found: 0,
  });
  const latestStart = Math.max(0, tokens.length - windowLength);
  return { passage, from: Math.min(Math.max(0, best.first - 6), latestStart), found: best.found };
};

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

const weightOf = ({ passage: { field }, found }: Window): number =>
  found * (field === 'lead' ? 2 : field === 'setAside' ? 0.25 : 1);

const withoutPunctuation = (token: string): string => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * Chooses what a result shows: the best passages in reading order, marked; where nothing was found in the text,
 * how it begins.
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
  const running = passages.filter(({ field }) => field !== 'headline');
  const windows = running
    .map((passage) => bestWindow(passage, isFound))
    .filter((window) => window.found > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.passage.start - b.passage.start)
    .slice(0, mostPassages)
    .sort((a, b) => a.passage.start - b.passage.start);
  const opening = running.find(({ field }) => field === 'lead' || field === 'body');
  const shown =
    windows.length > 0 || opening === undefined ? windows : [{ passage: opening, from: 0, found: 0 }];
  const tokens = passages.flatMap(({ field, start, tokens: all }) =>
    all.flatMap((token, index) => (isFound(start + index) ? [{ field, token }] : [])),
  );
  const patterns = tokens.flatMap(({ token }) => markPatterns(markToken(token, keys)));
  return {
    headline:
      headline === undefined
        ? [{ text: document.headline, marked: false }]
        : runsOf(headline, 0, headline.tokens.length, isFound, keys),
    passages: shown.map(({ passage, from }) => ({
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
