import type { MentionField } from '../../record/mention.ts';
import type { FoundName } from './found-name.ts';
import { followsRole } from './name-context.ts';
import type { NamedThing } from './name-index.ts';
import type { NameToken } from './name-tokens.ts';
import { standsAsPlace } from './place-context.ts';
import type { PersonNames } from './person-names.ts';
import type { ReadText } from './read-text.ts';
import type { Introductions } from './resolve-surnames.ts';

/** In which text of an article a name stands, and as which of them, from 0. */
export interface WhereNamed {
  readonly field: MentionField;
  readonly number: number;
}

/** What a headline names may be introduced below it; in the body nobody is named by surname before that. */
const isIntroduced = (
  person: PersonNames,
  { at }: FoundName,
  { field, number }: WhereNamed,
  { introduced }: Introductions,
): boolean => {
  const first = introduced.get(person);
  if (first === undefined || field !== 'body') return first !== undefined;
  return first.text < number || (first.text === number && first.at < at);
};

/** Whether a word that names a place and an introduced person means the place. */
const isRivalMeant = (
  name: Extract<FoundName, { kind: 'surname' }>,
  tokens: readonly NameToken[],
  where: WhereNamed,
  known: Introductions,
): boolean => {
  if (where.field === 'dateline') return true;
  if (followsRole(tokens, name.at)) return false;
  return (
    !name.persons.some((person) => isIntroduced(person, name, where, known)) || standsAsPlace(tokens, name.at)
  );
};

/** A name that is a person's and a place's as what it is here; undefined when it is only a word. */
export const decidedName = (
  name: FoundName,
  tokens: readonly NameToken[],
  where: WhereNamed,
  known: Introductions,
  things: ReadonlySet<NamedThing>,
): FoundName | undefined => {
  const meant =
    name.kind === 'surname' && name.rival !== undefined && isRivalMeant(name, tokens, where, known)
      ? name.rival
      : name;
  if (meant.kind !== 'thing' || meant.isWeak === undefined) return meant;
  return meant.things.some((thing) => things.has(thing)) ? meant : undefined;
};

/** The places and organisations that the article names beyond doubt. */
export const surelyNamed = (texts: readonly ReadText[]): ReadonlySet<NamedThing> =>
  new Set(
    texts.flatMap(({ tokens, found }) =>
      found.flatMap((name) => {
        if (name.kind === 'thing') return name.isWeak === undefined ? name.things : [];
        if (name.kind !== 'surname' || name.rival === undefined || name.rival.isWeak !== undefined) return [];
        return standsAsPlace(tokens, name.at) ? name.rival.things : [];
      }),
    ),
  );
