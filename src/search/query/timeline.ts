import { isIsoDay } from '../../record/identifiers.ts';
import type { DayRange, PageRow } from '../index/page-table.ts';
import { dayNumber, isoDay } from '../../record/day-number.ts';
import { overlaps } from './day-range.ts';

/** A year or a month and how many articles may be from it. */
export interface TimelineColumn {
  /** `2019` or `2019-06`. */
  readonly name: string;
  readonly days: DayRange;
  readonly count: number;
}

/** So many columns still have room beside one another on a phone. */
const mostColumns = 60;

const monthsPerYear = 12;

const dayOf = (year: number, month: number): number => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return isIsoDay(text) ? dayNumber(text) : Number.NaN;
};

const columnsBetween = (
  first: number,
  last: number,
  months: number,
): readonly Omit<TimelineColumn, 'count'>[] =>
  Array.from({ length: Math.floor((last - first) / months) + 1 }, (_, index) => {
    const start = first + index * months;
    const year = Math.floor(start / monthsPerYear);
    const month = (start % monthsPerYear) + 1;
    const end = start + months;
    const name = String(year).padStart(4, '0') + (months === 1 ? `-${String(month).padStart(2, '0')}` : '');
    return {
      name,
      days: {
        earliest: dayOf(year, month),
        latest: dayOf(Math.floor(end / monthsPerYear), (end % monthsPerYear) + 1) - 1,
      },
    };
  });

const monthOf = (day: number): number | undefined => {
  const [year, month] = (isoDay(day) ?? '').split('-').map(Number);
  return year === undefined || month === undefined ? undefined : year * monthsPerYear + month - 1;
};

/**
 * The stretch of time of an archive in columns, by month when it is short, else by year, each with the number
 * of pages that may be from it. A page of uncertain day stands in every column it may belong to, so that a column
 * says how many hits choosing it leaves.
 * @param all every page of the archive, so that the columns stay where they are while a query changes
 * @param counted the pages to count
 */
export const timeline = (all: readonly PageRow[], counted: readonly PageRow[]): readonly TimelineColumn[] => {
  const known = all
    .flatMap(({ days }) => (days === undefined ? [] : [days.earliest, days.latest]))
    .filter((day) => Number.isFinite(day));
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of known) {
    earliest = Math.min(earliest, day);
    latest = Math.max(latest, day);
  }
  const first = monthOf(earliest);
  const last = monthOf(latest);
  if (first === undefined || last === undefined) return [];
  const byMonth = last - first < mostColumns / 2;
  const columns = byMonth
    ? columnsBetween(first, last, 1)
    : columnsBetween(first - (first % monthsPerYear), last, monthsPerYear);
  return columns.map((column) => ({
    ...column,
    count: counted.filter(({ days }) => days !== undefined && overlaps(days, column.days)).length,
  }));
};
