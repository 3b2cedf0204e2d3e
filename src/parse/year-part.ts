import type { IsoDay } from '../record/identifiers.ts';
import { boundsOfMask } from './calendar-mask.ts';

interface Months {
  /** January is 1. */
  readonly first: number;
  readonly count: number;
}

/** Parts of equal length that follow one another, by their codes. */
const row = (code: number, parts: number, { first, count }: Months): readonly (readonly [number, Months])[] =>
  Array.from({ length: parts }, (_, index) => [
    code + index,
    { first: ((first - 1 + index * count) % 12) + 1, count },
  ]);

/** The codes of ISO 8601-2, table 4: seasons begin as in meteorology; winter in the north and summer in the south end in the next year. */
const monthsOf: ReadonlyMap<number, Months> = new Map([
  // Seasons, of which no hemisphere is told, and those of the north.
  ...row(21, 4, { first: 3, count: 3 }),
  ...row(25, 4, { first: 3, count: 3 }),
  // Seasons of the south.
  ...row(29, 4, { first: 9, count: 3 }),
  // Quarters, thirds, halves.
  ...row(33, 4, { first: 1, count: 3 }),
  ...row(37, 3, { first: 1, count: 4 }),
  ...row(40, 2, { first: 1, count: 6 }),
]);

const boundsOfMonth = (year: number, month: number): readonly [IsoDay, IsoDay] | undefined =>
  boundsOfMask({ year: String(year), month: String(month).padStart(2, '0'), day: 'XX' });

/** The first and the last day of a season or another part of a year; nothing when there is no such code. */
export const boundsOfYearPart = (year: number, code: number): readonly [IsoDay, IsoDay] | undefined => {
  const months = monthsOf.get(code);
  if (months === undefined) return undefined;
  const last = months.first + months.count - 1;
  const start = boundsOfMonth(year, months.first);
  const end = last > 12 ? boundsOfMonth(year + 1, last - 12) : boundsOfMonth(year, last);
  return start && end && [start[0], end[1]];
};
