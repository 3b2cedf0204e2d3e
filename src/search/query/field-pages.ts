import type { ArchiveIndex } from '../archive-index.ts';
import type { FacetName, FacetValue } from '../facet.ts';
import type { FacetColumn } from '../index/facet-column.ts';
import { overlaps, readYears } from './day-range.ts';
import { type NameWithInitials, personsWithInitials } from './initials.ts';
import { nearValues } from './near-values.ts';
import type { ReadField } from './reading.ts';
import { valuesMeant, valuesWithInitials } from './values-meant.ts';

/** The pages of which a field is true; where its value means nothing, what may be meant. */
export interface FieldPages extends Pick<ReadField, 'nearest'> {
  readonly pages: ReadonlySet<number>;
}

const pagesWith = (values: readonly FacetValue[], pages: FacetColumn['pages']): ReadonlySet<number> => {
  const ids = new Set(values.map(({ id }) => id));
  return new Set(pages.flatMap((own, page) => (own.some((id) => ids.has(id)) ? [page] : [])));
};

export const pagesOfFacet = async (
  index: ArchiveIndex,
  facet: FacetName,
  { values, pages }: FacetColumn,
  typed: string,
): Promise<FieldPages> => {
  const meant = await valuesMeant(index, facet, typed, values);
  return {
    pages: pagesWith(meant, pages),
    nearest: meant.length > 0 ? undefined : nearValues(typed, values),
  };
};

export const pagesOfYear = (index: ArchiveIndex, value: string): FieldPages => {
  const range = readYears(value);
  if (range === undefined) return { pages: new Set(), nearest: [] };
  const pages = index.rows.flatMap(({ days }, page) =>
    days !== undefined && overlaps(days, range) ? [page] : [],
  );
  return { pages: new Set(pages), nearest: undefined };
};

/**
 * The pages that belong to the persons whose names these initials and surname may stand for, or else are by such authors.
 * A facet may be a part of its own: it is loaded only where somebody bears the name, or may.
 */
export const pagesWithInitials = async (
  index: ArchiveIndex,
  name: NameWithInitials,
): Promise<ReadonlySet<number>> => {
  const isKnown = (await personsWithInitials(index, name)).length > 0;
  const facet = isKnown ? 'person' : 'autor';
  const { values, pages } = await index.facet(facet);
  return pagesWith(await valuesWithInitials(index, facet, name, values), pages);
};
