import { isIsoDay } from '../../record/identifiers.ts';
import type { DayRange, PageRow } from '../index/page-table.ts';
import { dayNumber, isoDay } from '../../record/day-number.ts';

/** A year or a month and how many articles may be from it. */
export interface TimelineColumn {
  /** `2019` or `2019-06`. */
  readonly name: string;
  readonly days: DayRange;
  readonly count: number;
}

type EmptyColumn = Omit<TimelineColumn, 'count'>;

/** So many columns still have room beside one another on a phone. */
const mostColumns = 60;

const monthsPerYear = 12;

const dayOf = (year: number, month: number): number => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return isIsoDay(text) ? dayNumber(text) : Number.NaN;
};

const columnsBetween = (first: number, last: number, months: number): readonly EmptyColumn[] =>
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

const columnsOf = (all: readonly PageRow[]): readonly EmptyColumn[] => {
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { days } of all) {
    for (const day of days === undefined ? [] : [days.earliest, days.latest]) {
      if (!Number.isFinite(day)) continue;
      earliest = Math.min(earliest, day);
      latest = Math.max(latest, day);
    }
  }
  const first = monthOf(earliest);
  const last = monthOf(latest);
  if (first === undefined || last === undefined) return [];
  const byMonth = last - first < mostColumns / 2;
  return byMonth
    ? columnsBetween(first, last, 1)
    : columnsBetween(first - (first % monthsPerYear), last, monthsPerYear);
};

const known = new WeakMap<readonly PageRow[], readonly EmptyColumn[]>();

/** The first place at which it is true; it stays true from there on. */
const firstPlace = (length: number, isTrue: (place: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * The stretch of time of an archive in columns, by month when it is short, else by year, each with the number
 * of pages that may be from it. A page of uncertain day stands in every column it may belong to, so that a column
 * says how many hits choosing it leaves.
 * @param all every page of the archive, so that the columns stay where they are while a query changes
 * @param counted the pages to count
 */
export const timeline = (all: readonly PageRow[], counted: readonly PageRow[]): readonly TimelineColumn[] => {
  const columns = known.get(all) ?? columnsOf(all);
  known.set(all, columns);
  // How many pages more, or less, a column has than the one before it.
  const steps = Array.from({ length: columns.length + 1 }, () => 0);
  for (const { days } of counted) {
    if (days === undefined) continue;
    const from = firstPlace(columns.length, (place) => (columns[place]?.days.latest ?? 0) >= days.earliest);
    const to = firstPlace(columns.length, (place) => (columns[place]?.days.earliest ?? 0) > days.latest);
    if (from >= to) continue;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  let count = 0;
  return columns.map((column, place) => {
    count += steps[place] ?? 0;
    return { ...column, count };
  });
};
