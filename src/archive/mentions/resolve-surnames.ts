import { distance } from 'fastest-levenshtein';
import { cities } from '../../german/cities.ts';
import { commonSurnames } from '../../german/common-surnames.ts';
import type { MentionDoubt } from '../../record/mention.ts';
import { madeOnce } from '../made-once.ts';
import type { FoundName } from './found-name.ts';
import { foldName } from './fold-name.ts';
import { followsRole, isAlsoWord, isFamily } from './name-context.ts';
import type { NameToken } from './name-tokens.ts';
import { withoutGenitive } from './name-trie.ts';
import { followsLocalLead } from './place-context.ts';
import { mayBeGiven, type PersonNames } from './person-names.ts';

export type FoundSurname = Extract<FoundName, { readonly kind: 'surname' }>;

/** Whom a surname means, or why that is not to be said. */
export type Resolution =
  | { readonly person: PersonNames; readonly introduces: boolean }
  | { readonly doubt: MentionDoubt['reason']; readonly candidates: readonly PersonNames[] }
  | undefined;

/** Where an article first names somebody in full. */
export interface Introduction {
  /** Which of its texts, from 0, and which word of that. */
  readonly text: number;
  readonly at: number;
  /** The last words of the full names it uses. */
  readonly as: readonly NameToken[];
}

/** What an article has said by all its names together. */
export interface Introductions {
  /** Named in full somewhere in the article, or pinned by the editor. */
  readonly introduced: ReadonlyMap<PersonNames, Introduction>;
  /** Surnames, folded, that the article gives to somebody no authority file knows. */
  readonly strangers: ReadonlySet<string>;
}

const nearlyTheSame = 2;

const isNearGiven = (given: readonly string[], { given: known }: PersonNames): boolean =>
  known.some(([first = '']) => {
    const printed = given[0] ?? '';
    return printed.length > 3 && first.length > 3 && distance(first, printed) <= nearlyTheSame;
  });

/** A surname with first names before it: the person's full name with middle names, or a stranger's. */
export const resolveNamed = ({ persons, given, stranger }: FoundSurname): Resolution => {
  if (stranger || given.length === 0) return undefined;
  const candidates = persons.filter((person) => mayBeGiven(given, person));
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return { person: only, introduces: true };
  if (candidates.length > 1) return { doubt: 'ambiguous', candidates };
  const near = persons.filter((person) => isNearGiven(given, person));
  return near.length === 0 ? undefined : { doubt: 'other-first-name', candidates: near };
};

/** Whether a surname is a stranger's: it has first names that are nobody's, or goes on to be another surname. */
export const isStranger = (found: FoundSurname): boolean =>
  found.stranger ||
  (found.given.length > 0 && !found.persons.some((person) => mayBeGiven(found.given, person)));

const formsOf = ({ folded }: NameToken): readonly string[] => [folded, ...withoutGenitive(folded)];

const isSameWord = (one: NameToken | undefined, other: NameToken | undefined): boolean =>
  one !== undefined && other !== undefined && formsOf(one).some((form) => formsOf(other).includes(form));

/** Whether two names have the same words, in the genitive or not. */
export const isSameName = (one: readonly NameToken[], other: readonly NameToken[]): boolean =>
  one.length === other.length && one.every((word, index) => isSameWord(word, other[index]));

/**
 * Whether a surname of somebody introduced is theirs in this article: the one of the authority file, that with
 * another by marriage, or one the article itself gives. Who was introduced as Fischer is no longer spoken of as Schmidt.
 */
const goesBy = (
  { surnames: [stated = [], ...others], bare = [] }: PersonNames,
  printed: readonly NameToken[],
  { as }: Introduction,
): boolean =>
  others.length === 0 ||
  as.length === 0 ||
  isSameName(bare, printed) ||
  printed.some((word) => isSameWord(word, stated.at(-1))) ||
  as.some((word) => isSameWord(word, printed.at(-1)));

const namesOfCities = madeOnce((): ReadonlySet<string> => new Set(cities.map(foldName)));

/** In the genitive no preposition stands before it. */
const isCity = ([word]: readonly NameToken[]): boolean => namesOfCities().has(word?.folded ?? '');

/** Whether somebody who was not introduced would be a place: in Bingen, der Bürgermeister von Bremen. */
const isOfPlace = ({ bare }: PersonNames, printed: readonly NameToken[]): boolean =>
  bare !== undefined &&
  (bare.length === printed.length || (bare.length === 1 && namesOfCities().has(bare[0]?.folded ?? '')));

/**
 * A surname alone means whom the article introduced in full. Without an introduction it means the only bearer
 * the authority files know, unless the surname is so common that it may be anybody's.
 */
export const resolveAlone = (
  { persons, at, last }: FoundSurname,
  tokens: readonly NameToken[],
  { introduced, strangers }: Introductions,
): Resolution => {
  const token = tokens[at];
  const surname = token?.text.toLowerCase() ?? '';
  if (persons.some(({ surnames }) => surnames.some((words) => isFamily(tokens, at, last, words)))) {
    return undefined;
  }
  const printed = tokens.slice(at, last + 1);
  if (at === last && followsLocalLead(tokens, at) && isCity(printed)) return undefined;
  const known = persons.filter((person) => {
    const introduction = introduced.get(person);
    if (introduction === undefined || !goesBy(person, printed, introduction)) return false;
    return person.bare?.length !== printed.length || !followsLocalLead(tokens, at);
  });
  const shared = persons.some(({ surnames }) =>
    surnames.some(
      (words) => strangers.has(words.map(({ folded }) => folded).join(' ')) && isSameName(words, printed),
    ),
  );
  const [only] = known;
  if (only !== undefined) {
    return known.length === 1 && !shared
      ? { person: only, introduces: false }
      : { doubt: 'ambiguous', candidates: known };
  }
  if (shared) return undefined;
  const bearers = persons.filter((person) => !introduced.has(person) && !isOfPlace(person, printed));
  if (bearers.length > 1) return { doubt: 'ambiguous', candidates: bearers };
  const [bearer] = bearers;
  if (bearer === undefined) return undefined;
  if (followsRole(tokens, at)) return { person: bearer, introduces: false };
  if (token === undefined || isAlsoWord(token)) return undefined;
  const isCommon = commonSurnames.has(surname) || commonSurnames.has(surname.replace(/s$/, ''));
  return isCommon ? { doubt: 'common-surname', candidates: bearers } : { person: bearer, introduces: false };
};
