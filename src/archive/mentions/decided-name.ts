import type { FoundName } from './find-names.ts';
import { followsRole } from './name-context.ts';
import type { NamedThing } from './name-index.ts';
import type { NameToken } from './name-tokens.ts';
import { standsAsPlace } from './place-context.ts';
import type { ReadText } from './read-text.ts';
import type { Introductions } from './resolve-surnames.ts';

/** Whether a word that names a place and an introduced person means the place. */
const isRivalMeant = (
  name: Extract<FoundName, { kind: 'surname' }>,
  tokens: readonly NameToken[],
  { introduced }: Introductions,
): boolean => {
  if (followsRole(tokens, name.at)) return false;
  return !name.persons.some((person) => introduced.has(person)) || standsAsPlace(tokens, name.at);
};

/** A name that is a person's and a place's as what it is here; undefined when it is only a word. */
export const decidedName = (
  name: FoundName,
  tokens: readonly NameToken[],
  known: Introductions,
  things: ReadonlySet<NamedThing>,
): FoundName | undefined => {
  const meant =
    name.kind === 'surname' && name.rival !== undefined && isRivalMeant(name, tokens, known)
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
