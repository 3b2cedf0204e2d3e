import type { SearchField } from '../document.ts';
import type { StoredPassage } from '../index/stored-document.ts';

/** A window of a passage, in tokens. */
export interface Window {
  readonly passage: StoredPassage;
  readonly from: number;
  /** How much of what was found it shows. */
  readonly found: number;
}

/** Tells of a position whether something was found there. */
export type IsFound = (position: number) => boolean;

export const windowLength = 30;
const mostWindows = 3;

/** The window with most of what was found, a little before its first find. */
const bestWindow = (passage: StoredPassage, isFound: IsFound): Window => {
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

const weightOf = ({ passage: { field }, found }: Window): number =>
  found * (field === 'lead' ? 2 : field === 'setAside' ? 0.25 : 1);

export const withoutPunctuation = (token: string): string =>
  token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const wordsOf = ({ tokens }: StoredPassage): readonly string[] =>
  tokens.map(({ text }) => withoutPunctuation(text).toLowerCase()).filter((word) => word !== '');

/** Lines that say where a text comes from or what it is about, and nothing of what it tells. */
const lines: ReadonlySet<SearchField> = new Set(['kicker', 'dateline', 'byline']);

/** Tells of a passage whether who has read the headline learns something from it. */
const tellsMoreThan = (headline: StoredPassage | undefined): ((passage: StoredPassage) => boolean) => {
  const known = headline === undefined ? '' : wordsOf(headline).join(' ');
  return (passage) => !lines.has(passage.field) && wordsOf(passage).join(' ') !== known;
};

const isOfText = ({ field }: StoredPassage): boolean => field === 'lead' || field === 'body';

const inReadingOrder = (a: Window, b: Window): number => a.passage.start - b.passage.start;

/**
 * The windows that show best what was found, in reading order. „BERLIN (dpa) –“ is shown for a word that neither the
 * headline nor another passage has. Where no passage tells anything of what was found, the opening of the text is shown.
 */
export const chosenWindows = (passages: readonly StoredPassage[], isFound: IsFound): readonly Window[] => {
  const headline = passages.find(({ field }) => field === 'headline');
  const running = passages.filter(({ field }) => field !== 'headline');
  const tellsMore = tellsMoreThan(headline);
  const windows = running
    .map((passage) => bestWindow(passage, isFound))
    .filter(({ found }) => found > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || inReadingOrder(a, b));
  const foundWords = (passage: StoredPassage): readonly string[] =>
    wordsOf({ ...passage, tokens: passage.tokens.filter((_, index) => isFound(passage.start + index)) });
  const telling = windows.filter(({ passage }) => tellsMore(passage));
  const told = new Set(
    [...(headline ? [headline] : []), ...telling.map(({ passage }) => passage)].flatMap(foundWords),
  );
  const others = windows.filter(
    ({ passage }) => !tellsMore(passage) && !foundWords(passage).every((word) => told.has(word)),
  );
  const opening = running.find((passage) => isOfText(passage) && tellsMore(passage));
  const added = telling.length > 0 || opening === undefined ? [] : [{ passage: opening, from: 0, found: 0 }];
  const shown = [...telling.slice(0, mostWindows - Math.min(1, others.length)), ...added, ...others];
  return shown.slice(0, mostWindows).sort(inReadingOrder);
};
