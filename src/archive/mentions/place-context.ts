import { givenNames, placesThatAreGivenNames } from '../../german/given-names.ts';
import { clubWords, newspaperWords } from '../../german/newspaper-words.ts';
import { placeLeads, placesThatAreWords, serviceLeads } from '../../german/places-that-are-words.ts';
import type { NameToken } from './name-tokens.ts';

const nextInName = (tokens: readonly NameToken[], last: number): NameToken | undefined => {
  const next = tokens[last + 1];
  return next?.joint === 'space' && next.capital ? next : undefined;
};

const previous = (tokens: readonly NameToken[], at: number): NameToken | undefined =>
  tokens[at]?.joint === 'space' ? tokens[at - 1] : undefined;

/** Whether a place's name is meant as one here, and not as a newspaper's, a club's, a person's, or a word. */
export const isPlaceHere = (
  tokens: readonly NameToken[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
): boolean => {
  const folded = tokens[at]?.folded ?? '';
  const before = previous(tokens, at);
  const next = nextInName(tokens, last);
  if (next !== undefined && newspaperWords.has(next.folded)) return false;
  if (before !== undefined && before.capital) {
    if (clubWords.has(before.text.toLowerCase())) return false;
    if (givenNames.has(before.folded) && !isTaken(at - 1)) return false;
  }
  if (next !== undefined && placesThatAreGivenNames.has(folded)) return false;
  return (
    at !== last || !placesThatAreWords.has(folded) || (before !== undefined && placeLeads.has(before.folded))
  );
};

/** Whether a capital on its own is the name of a service: auf X. */
export const isServiceHere = (tokens: readonly NameToken[], at: number): boolean => {
  const before = previous(tokens, at);
  return before !== undefined && serviceLeads.has(before.folded) && tokens[at + 1]?.joint !== 'hyphen';
};

/** Whether a city's adjective stands before the noun it belongs to: Berliner Verwaltung, not Berliner Zeitung. */
export const isCityAdjectiveHere = (tokens: readonly NameToken[], at: number): boolean => {
  const before = previous(tokens, at);
  const next = nextInName(tokens, at);
  const named = before !== undefined && givenNames.has(before.folded);
  return next !== undefined && !newspaperWords.has(next.folded) && !named;
};
