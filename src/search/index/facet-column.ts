import type { FacetValue } from '../facet.ts';
import { type Guard, hasShape, isArrayOf, isEither, isNumber, isString, type Shape } from './shape.ts';

/** A facet as a column: its values, and for each page the places of its own among them. */
export interface EncodedColumn {
  readonly values: readonly (readonly string[])[];
  readonly pages: readonly (number | readonly number[])[];
}

const columnShape: Shape<EncodedColumn> = {
  values: isArrayOf(isArrayOf(isString)),
  pages: isArrayOf(isEither(isNumber, isArrayOf(isNumber))),
};

export const isEncodedColumn: Guard<EncodedColumn> = hasShape(columnShape);

/** A facet of some pages. */
export interface FacetColumn {
  readonly values: readonly FacetValue[];
  /** For each page the ids of its values. */
  readonly pages: readonly (readonly string[])[];
}

/** @param pages the values of each page */
export const encodeColumn = (pages: readonly (readonly FacetValue[])[]): EncodedColumn => {
  const labels = new Map(pages.flat().map(({ id, label }) => [id, label]));
  const values = [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(values.map(([id], place) => [id, place]));
  return {
    values: values.map(([id, label]) => (id === label ? [id] : [id, label])),
    pages: (values.length === 0 ? [] : pages).map((own) => {
      const [only, ...others] = own.flatMap(({ id }) => places.get(id) ?? []);
      if (only === undefined) return [];
      return others.length === 0 ? only : [only, ...others];
    }),
  };
};

const none: readonly string[] = [];

export const decodeValues = (values: EncodedColumn['values']): readonly FacetValue[] =>
  values.map(([id = '', label = id]) => ({ id, label }));

/** @param pages how many pages there are; a column without values lists none */
export const decodeColumn = (column: EncodedColumn, pages: number): FacetColumn => {
  const values = decodeValues(column.values);
  // Most pages have one value of a facet or none; they share the list of it.
  const single = values.map(({ id }) => [id]);
  return {
    values,
    pages: Array.from({ length: pages }, (_, page) => {
      const places = column.pages[page] ?? [];
      if (typeof places === 'number') return single[places] ?? none;
      return places.length === 0 ? none : places.flatMap((place) => values[place]?.id ?? []);
    }),
  };
};

/** The columns of pages that follow one another, as one. */
export const joinColumns = (columns: readonly FacetColumn[]): FacetColumn => {
  const [only, ...others] = columns;
  if (only !== undefined && others.length === 0) return only;
  const labels = new Map(columns.flatMap(({ values }) => values).map(({ id, label }) => [id, label]));
  return {
    values: [...labels].map(([id, label]) => ({ id, label })),
    pages: columns.flatMap(({ pages }) => pages),
  };
};
