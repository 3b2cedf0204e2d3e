import {
  type Guard,
  hasShape,
  isArrayOf,
  isEither,
  isNull,
  isNumber,
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
  /** What its document is called within its segment. */
  readonly page: string;
  /** The first position behind headline and lead. */
  readonly bodyFrom: number;
  /** The first position of what intake set aside; as many as there are when it set nothing aside. */
  readonly setAsideFrom: number;
  /** Absent when nothing is known of its day. */
  readonly days: DayRange | undefined;
}

/** Columns, because a column of like numbers compresses to almost nothing. */
export interface EncodedPageTable {
  /** Names of the usual length one behind another, others in brackets between them. */
  readonly pages: string;
  readonly bodyFrom: readonly number[];
  readonly setAsideFrom: readonly number[];
  /** Each counted from the one before it; open ends are null. */
  readonly earliest: readonly (number | null)[];
  /** Counted from `earliest`, or from day 0 where that is open; open ends are null. */
  readonly latest: readonly (number | null)[];
  /** Rows of which no day is known, each counted from the one before it. */
  readonly undated: readonly number[];
}

const tableShape: Shape<EncodedPageTable> = {
  pages: isString,
  bodyFrom: isArrayOf(isNumber),
  setAsideFrom: isArrayOf(isNumber),
  earliest: isArrayOf(isEither(isNumber, isNull)),
  latest: isArrayOf(isEither(isNumber, isNull)),
  undated: isArrayOf(isNumber),
};

export const isEncodedPageTable: Guard<EncodedPageTable> = hasShape(tableShape);

/** Names do not compress, and with what parts them still less. */
export const usualNameLength = 6;

const encodeNames = (rows: readonly PageRow[]): string =>
  rows.map(({ page }) => (page.length === usualNameLength ? page : `(${page})`)).join('');

const nameInRow = new RegExp(`\\((.*?)\\)|[^()]{${usualNameLength}}`, 'g');

const decodeNames = (names: string): readonly string[] =>
  [...names.matchAll(nameInRow)].map(([name, bracketed]) => bracketed ?? name);

const differences = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, place) => number - (numbers[place - 1] ?? 0));

const sums = (numbers: readonly number[]): readonly number[] => {
  let sum = 0;
  return numbers.map((number) => (sum += number));
};

const finite = (day: number | undefined): number | undefined =>
  day !== undefined && Number.isFinite(day) ? day : undefined;

/** What the search page keeps of pages in mind, in the order given. */
export const encodePageTable = (rows: readonly PageRow[]): EncodedPageTable => {
  let before = 0;
  const days = rows.map((row) => {
    const earliest = finite(row.days?.earliest);
    const latest = finite(row.days?.latest);
    const encoded = {
      earliest: earliest === undefined ? null : earliest - before,
      latest: latest === undefined ? null : latest - (earliest ?? 0),
    };
    before = earliest ?? before;
    return encoded;
  });
  return {
    pages: encodeNames(rows),
    bodyFrom: rows.map(({ bodyFrom }) => bodyFrom),
    setAsideFrom: rows.map(({ setAsideFrom }) => setAsideFrom),
    earliest: days.map(({ earliest }) => earliest),
    latest: days.map(({ latest }) => latest),
    undated: differences(rows.flatMap(({ days: known }, row) => (known === undefined ? [row] : []))),
  };
};

export const decodePageTable = (table: EncodedPageTable): readonly PageRow[] => {
  const undated = new Set(sums(table.undated));
  const names = decodeNames(table.pages);
  let before = 0;
  return table.bodyFrom.map((bodyFrom, row): PageRow => {
    const fromBefore = table.earliest[row] ?? undefined;
    const length = table.latest[row] ?? undefined;
    const earliest = fromBefore === undefined ? undefined : before + fromBefore;
    before = earliest ?? before;
    return {
      page: names[row] ?? '',
      bodyFrom,
      setAsideFrom: table.setAsideFrom[row] ?? 0,
      days: undated.has(row)
        ? undefined
        : {
            earliest: earliest ?? Number.NEGATIVE_INFINITY,
            latest: length === undefined ? Number.POSITIVE_INFINITY : (earliest ?? 0) + length,
          },
    };
  });
};
