import { distance } from 'fastest-levenshtein';
import { commonSurnames } from '../../german/common-surnames.ts';
import type { MentionDoubt } from '../../record/mention.ts';
import type { FoundName } from './find-names.ts';
import { followsRole, isAlsoWord, isFamily } from './name-context.ts';
import type { NameToken } from './name-tokens.ts';
import { mayBeGiven, type PersonNames } from './person-names.ts';

export type FoundSurname = Extract<FoundName, { readonly kind: 'surname' }>;

/** Whom a surname means, or why that is not to be said. */
export type Resolution =
  | { readonly person: PersonNames; readonly introduces: boolean }
  | { readonly doubt: MentionDoubt['reason']; readonly candidates: readonly PersonNames[] }
  | undefined;

/** What an article has said by all its names together. */
export interface Introductions {
  /** Named in full somewhere in the article, or pinned by the editor. */
  readonly introduced: ReadonlySet<PersonNames>;
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
  const known = persons.filter((person) => introduced.has(person));
  const shared = persons.some(({ surnames }) =>
    surnames.some((words) => strangers.has(words.map(({ folded }) => folded).join(' '))),
  );
  const [only] = known;
  if (only !== undefined) {
    return known.length === 1 && !shared
      ? { person: only, introduces: false }
      : { doubt: 'ambiguous', candidates: known };
  }
  if (shared) return undefined;
  if (persons.length > 1) return { doubt: 'ambiguous', candidates: persons };
  const [bearer] = persons;
  if (bearer === undefined) return undefined;
  if (followsRole(tokens, at)) return { person: bearer, introduces: false };
  if (token === undefined || isAlsoWord(token)) return undefined;
  const isCommon = commonSurnames.has(surname) || commonSurnames.has(surname.replace(/s$/, ''));
  return isCommon ? { doubt: 'common-surname', candidates: persons } : { person: bearer, introduces: false };
};
