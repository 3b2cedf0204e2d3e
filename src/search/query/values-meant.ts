import { pages } from '../../archive/links.ts';
import type { EntityKind } from '../../record/authority.ts';
import { isEntityId } from '../../record/identifiers.ts';
import type { ArchiveSearch } from '../archive-index.ts';
import type { FacetName, FacetValue } from '../facet.ts';
import { foldedName, type KnownName } from '../index/known-name.ts';
import { nameWithInitials, personsWithInitials } from './initials.ts';

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
export const isPageOf =
  (kind: EntityKind, named: readonly KnownName[]) =>
  ({ id }: FacetValue): boolean => {
    const page = isEntityId(id) ? pages.entity(kind, id) : undefined;
    return named.some(({ url }) => url === page);
  };

/**
 * The values of a facet that a query names: by words of their name as far as they are typed, and by every other name
 * and surname of the authority files; persons also by initials and surname.
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
  const short = kind === 'person' ? nameWithInitials(typed.trim().split(/\s+/)) : undefined;
  const bearers = short === undefined ? [] : await personsWithInitials({ namesLike }, short);
  const isNamed =
    kind === undefined ? () => false : isPageOf(kind, [...(await namesLike(wanted)), ...bearers]);
  return values.filter((value) => foldedValue(value).includes(` ${wanted}`) || isNamed(value));
};
