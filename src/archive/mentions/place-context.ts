import { givenNames, placesThatAreGivenNames } from '../../german/given-names.ts';
import { clubWords, newspaperWords, pressInGeneral } from '../../german/newspaper-words.ts';
import {
  placeLeadEndings,
  placeLeads,
  placesThatAreWords,
  serviceLeads,
} from '../../german/places-that-are-words.ts';
import { countryWords } from '../../german/country-words.ts';
import { titles } from '../../german/person-nouns.ts';
import { foldName } from './fold-name.ts';
import type { NameToken } from './name-tokens.ts';
import { isRoleWord } from './word-kind.ts';

const nextInName = (tokens: readonly NameToken[], last: number): NameToken | undefined => {
  const next = tokens[last + 1];
  return next?.joint === 'space' && next.capital ? next : undefined;
};

const previous = (tokens: readonly NameToken[], at: number): NameToken | undefined =>
  tokens[at]?.joint === 'space' ? tokens[at - 1] : undefined;

const leadsToPlace = ({ folded, capital }: NameToken): boolean =>
  placeLeads.has(folded) || (capital && placeLeadEndings.some((ending) => folded.endsWith(ending)));

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
  return at !== last || !placesThatAreWords.has(folded) || (before !== undefined && leadsToPlace(before));
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
  if (next === undefined || named) return false;
  return !newspaperWords.has(next.folded) || pressInGeneral.has(next.folded);
};

const directions: ReadonlySet<string> = new Set(
  'ost west nord sued nordost nordwest suedost suedwest zentral mittel alt neu gross'.split(' '),
);

const countryNames: ReadonlySet<string> = new Set(countryWords.flatMap(({ names }) => names.map(foldName)));

/** Whether a hyphen before a place names a part of it: Ost-Berlin; Süd-Korea is another country. */
export const isPartOfPlace = (tokens: readonly NameToken[], at: number): boolean => {
  const before = tokens[at - 1]?.folded ?? '';
  return directions.has(before) && !countryNames.has(before + (tokens[at]?.folded ?? ''));
};

/** What leads to a place and never to a person. */
const localLeads: ReadonlySet<string> = new Set('in nach aus bis im'.split(' '));

/** Whether a word stands where no person does: in Kiel, nach Bingen. */
export const followsLocalLead = (tokens: readonly NameToken[], at: number): boolean =>
  localLeads.has(previous(tokens, at)?.folded ?? '');

/**
 * Whether a word that is a place's name and an introduced person's surname stands where a place would: in
 * Kiel, Landgericht Essen. Elsewhere the person is meant, whom the article speaks of.
 */
export const standsAsPlace = (tokens: readonly NameToken[], at: number): boolean => {
  const before = previous(tokens, at);
  if (before === undefined) return false;
  if (followsLocalLead(tokens, at)) return true;
  if (titles.has(before.folded) || isRoleWord(before.folded)) return false;
  return before.capital && !before.opensSentence && !givenNames.has(before.folded);
};
