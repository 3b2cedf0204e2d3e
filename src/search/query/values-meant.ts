import { pages } from '../../archive/links.ts';
import type { EntityKind } from '../../record/authority.ts';
import { isEntityId } from '../../record/identifiers.ts';
import type { ArchiveSearch } from '../archive-index.ts';
import type { FacetName, FacetValue } from '../facet.ts';
import { foldedName, type KnownName } from '../index/known-name.ts';
import {
  bearsInitials,
  endsInSurname,
  type NameWithInitials,
  nameWithInitials,
  partedInitials,
  personsWithInitials,
} from './initials.ts';

/** The facets whose values stand in the authority files. */
const kindsOfFacets: Readonly<Partial<Record<FacetName, EntityKind>>> = {
  person: 'person',
  organisation: 'organization',
  ort: 'place',
  thema: 'topic',
};

const namesOfValues = new WeakMap<FacetValue, string>();

/** Thousands of names, at every letter that is typed. */
const foldedValue = (value: FacetValue): string => {
  const known = namesOfValues.get(value) ?? ` ${foldedName(value.label)}\n ${foldedName(value.id)}`;
  namesOfValues.set(value, known);
  return known;
};

/** Whether one of them is the page of a value. */
const isPageOf =
  (kind: EntityKind, named: readonly KnownName[]) =>
  ({ id }: FacetValue): boolean => {
    const page = isEntityId(id) ? pages.entity(kind, id) : undefined;
    return named.some(({ url }) => url === page);
  };

/** The values whose names initials and a surname may stand for: persons of the authority files, and authors. */
export const valuesWithInitials = async (
  { namesLike }: Pick<ArchiveSearch, 'namesLike'>,
  facet: FacetName,
  name: NameWithInitials,
  values: readonly FacetValue[],
): Promise<readonly FacetValue[]> => {
  if (facet === 'person')
    return values.filter(isPageOf('person', await personsWithInitials({ namesLike }, name)));
  if (facet !== 'autor') return [];
  return values.filter(({ label }) => endsInSurname(label, name) && bearsInitials(label, name));
};

/**
 * The values of a facet that a query names: by words of their name as far as they are typed, and by every other name
 * and surname of the authority files; persons and authors also by initials and surname.
 */
export const valuesMeant = async (
  { namesLike }: Pick<ArchiveSearch, 'namesLike'>,
  facet: FacetName,
  typed: string,
  values: readonly FacetValue[],
): Promise<readonly FacetValue[]> => {
  const wanted = foldedName(typed);
  if (wanted === '') return [];
  const kind = kindsOfFacets[facet];
  const isNamed = kind === undefined ? () => false : isPageOf(kind, await namesLike(wanted));
  const words = [...typed.matchAll(/\S+/g)].flatMap(({ 0: text }) => partedInitials({ text, at: 0 }));
  const short = nameWithInitials(words.map(({ text }) => text));
  const shortened = new Set(short && (await valuesWithInitials({ namesLike }, facet, short, values)));
  return values.filter(
    (value) => foldedValue(value).includes(` ${wanted}`) || isNamed(value) || shortened.has(value),
  );
};
