import { grouped } from '../../archive/grouped.ts';
import { pages } from '../../archive/links.ts';
import type { NameToken } from '../../archive/mentions/name-tokens.ts';
import { isArabicArticle, personNames } from '../../archive/mentions/person-names.ts';
import { namesOf } from '../../archive/names-of.ts';
import { withoutParticles } from '../../archive/sort-name.ts';
import type { Authority, AuthorityFiles, PersonAuthority } from '../../record/authority.ts';
import { encodeNames, foldedName, type KnownName } from '../index/known-name.ts';
import { namesFolder } from '../index/parts.ts';
import { cutIntoParts } from './cut-parts.ts';
import { type ListedParts, listParts } from './list-parts.ts';

/** In letters. */
const sizeOfParts = { least: 6_000, most: 16_000 } as const;

/** A surname that more persons have leads to none of them. */
const mostBearers = 5;

const knownAs = (name: string, { kind, id, name: label }: Authority): readonly KnownName[] => {
  const folded = foldedName(name);
  return folded === '' ? [] : [{ folded, kind, label, url: pages.entity(kind, id) }];
};

/** What an Arabic article joins to the surname that it stands before: „al-Gaddafi“. */
const withArticle = (full: readonly NameToken[], surname: readonly NameToken[]): readonly NameToken[] => {
  const at = full.findIndex(({ folded }) => folded === surname[0]?.folded);
  const article = full[at - 1];
  return article !== undefined && isArabicArticle(article, full[at]) ? [article, ...surname] : surname;
};

/** With its particles or its article and without: „von der Leyen“, „Leyen“. */
const surnamesOf = (person: PersonAuthority): readonly string[] => {
  const { surnames, full } = personNames(person);
  return surnames
    .flatMap((surname) => [surname, ...full.map((name) => withArticle(name, surname))])
    .map((tokens) => tokens.map(({ text }) => text).join(' '))
    .flatMap((surname) => [surname, withoutParticles(surname)]);
};

const bySurnames = (persons: readonly PersonAuthority[]): readonly KnownName[] => {
  const named = persons.flatMap((person) => surnamesOf(person).flatMap((name) => knownAs(name, person)));
  return [...grouped(named, ({ folded }) => folded).values()]
    .filter((bearers) => new Set(bearers.map(({ url }) => url)).size <= mostBearers)
    .flat();
};

const inOrder = (one: KnownName, other: KnownName): number =>
  one.folded < other.folded || (one.folded === other.folded && one.url < other.url) ? -1 : 1;

/**
 * The parts that lead from a name to the page of whoever bears it: from the preferred one, every other spelling, a
 * former name, and the surname of a person.
 */
export const nameParts = ({ persons, organizations, places, topics }: AuthorityFiles): ListedParts => {
  const wholeNames = [...persons, ...organizations, ...places, ...topics].flatMap((entity) =>
    namesOf(entity).flatMap((name) => knownAs(name, entity)),
  );
  const each = new Map(
    [...wholeNames, ...bySurnames(persons)].map((name) => [`${name.folded}\t${name.url}`, name]),
  );
  const groups = cutIntoParts([...each.values()].sort(inOrder), {
    nameOf: ({ folded }) => folded,
    sizeOf: ({ folded, label, url }) => folded.length + label.length + url.length,
    ...sizeOfParts,
  });
  return listParts(
    namesFolder,
    'names',
    groups,
    ({ folded }) => folded,
    (names) => encodeNames(names),
  );
};
