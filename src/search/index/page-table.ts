import type { SearchDocument } from '../document.ts';
import { type ByFacet, eachFacet, type FacetName, type FacetValue, facetNames } from '../facet.ts';
import { dayNumber } from '../../record/day-number.ts';
import {
  type Guard,
  hasShape,
  isArrayOf,
  isEither,
  isNull,
  isNumber,
  isRecordOf,
  isString,
  type Shape,
} from './shape.ts';

/** The days a page can be from, as numbers; an open end is infinite. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/** What is known of a page without loading it. */
export interface PageRow {
  /** As the index names it. */
  readonly page: string;
  /** The first position behind headline and lead. */
  readonly bodyFrom: number;
  /** The first position of what intake set aside; as many as there are when it set nothing aside. */
  readonly setAsideFrom: number;
  /** Absent when nothing is known of its day. */
  readonly days: DayRange | undefined;
  /** The ids of its values. */
  readonly facets: ByFacet<readonly string[]>;
}

export interface PageTable {
  readonly rows: readonly PageRow[];
  readonly values: ByFacet<readonly FacetValue[]>;
}

/** A facet as a column: its values, and for each page the places of its own among them. */
interface Column {
  readonly values: readonly (readonly string[])[];
  readonly pages: readonly (number | readonly number[])[];
}

/** Columns, because a column of like numbers compresses to almost nothing. */
export interface EncodedPageTable {
  readonly pages: string;
  readonly bodyFrom: readonly number[];
  readonly setAsideFrom: readonly number[];
  /** Each counted from the one before it; open ends are null. */
  readonly earliest: readonly (number | null)[];
  /** Counted from `earliest`, or from day 0 where that is open; open ends are null. */
  readonly latest: readonly (number | null)[];
  /** Rows of which no day is known. */
  readonly undated: readonly number[];
  readonly facets: Readonly<Record<string, Column>>;
}

const columnShape: Shape<Column> = {
  values: isArrayOf(isArrayOf(isString)),
  pages: isArrayOf(isEither(isNumber, isArrayOf(isNumber))),
};

const tableShape: Shape<EncodedPageTable> = {
  pages: isString,
  bodyFrom: isArrayOf(isNumber),
  setAsideFrom: isArrayOf(isNumber),
  earliest: isArrayOf(isEither(isNumber, isNull)),
  latest: isArrayOf(isEither(isNumber, isNull)),
  undated: isArrayOf(isNumber),
  facets: isRecordOf(hasShape(columnShape)),
};

export const isEncodedPageTable: Guard<EncodedPageTable> = hasShape(tableShape);

/** A document in the index, and what the index calls it. */
export interface IndexedDocument {
  readonly page: string;
  readonly bodyFrom: number;
  readonly setAsideFrom: number;
  readonly document: SearchDocument;
}

const encodeColumn = (documents: readonly SearchDocument[], facet: FacetName): Column => {
  const labels = new Map(
    documents.flatMap(({ facets }) => facets[facet]).map(({ id, label }) => [id, label]),
  );
  const values = [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(values.map(([id], place) => [id, place]));
  const pages = documents.map((document) => {
    const own = document.facets[facet].flatMap(({ id }) => places.get(id) ?? []);
    const [only] = own;
    return own.length === 1 && only !== undefined ? only : own;
  });
  return { values: values.map(([id, label]) => (id === label ? [id] : [id, label])), pages };
};

/** What the search page keeps of the documents in mind, in the order given. */
export const encodePageTable = (indexed: readonly IndexedDocument[]): EncodedPageTable => {
  let before = 0;
  const days = indexed.map(({ document }) => {
    const earliest = document.days?.earliest === undefined ? undefined : dayNumber(document.days.earliest);
    const latest = document.days?.latest === undefined ? undefined : dayNumber(document.days.latest);
    const encoded = {
      earliest: earliest === undefined ? null : earliest - before,
      latest: latest === undefined ? null : latest - (earliest ?? 0),
    };
    before = earliest ?? before;
    return encoded;
  });
  const documents = indexed.map(({ document }) => document);
  return {
    pages: indexed.map(({ page }) => page).join(' '),
    bodyFrom: indexed.map(({ bodyFrom }) => bodyFrom),
    setAsideFrom: indexed.map(({ setAsideFrom }) => setAsideFrom),
    earliest: days.map(({ earliest }) => earliest),
    latest: days.map(({ latest }) => latest),
    undated: documents.flatMap(({ days: known }, row) => (known === undefined ? [row] : [])),
    facets: Object.fromEntries(facetNames.map((facet) => [facet, encodeColumn(documents, facet)])),
  };
};

const decodeValues = (column: Column | undefined): readonly FacetValue[] =>
  (column?.values ?? []).map(([id = '', label = id]) => ({ id, label }));

export const decodePageTable = (table: EncodedPageTable): PageTable => {
  const values = eachFacet((facet) => decodeValues(table.facets[facet]));
  const undated = new Set(table.undated);
  let before = 0;
  const rows = table.pages.split(' ').map((page, row): PageRow => {
    const fromBefore = table.earliest[row] ?? undefined;
    const length = table.latest[row] ?? undefined;
    const earliest = fromBefore === undefined ? undefined : before + fromBefore;
    before = earliest ?? before;
    return {
      page,
      bodyFrom: table.bodyFrom[row] ?? 0,
      setAsideFrom: table.setAsideFrom[row] ?? 0,
      days: undated.has(row)
        ? undefined
        : {
            earliest: earliest ?? Number.NEGATIVE_INFINITY,
            latest: length === undefined ? Number.POSITIVE_INFINITY : (earliest ?? 0) + length,
          },
      facets: eachFacet((facet) =>
        [table.facets[facet]?.pages[row] ?? []].flat().flatMap((place) => values[facet][place]?.id ?? []),
      ),
    };
  });
  return { rows, values };
};
