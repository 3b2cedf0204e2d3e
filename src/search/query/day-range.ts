import { isIsoDay } from '../../record/identifiers.ts';
import type { DayRange } from '../index/page-table.ts';
import { dayNumber } from '../../record/day-number.ts';

export const allDays: DayRange = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/** Whether two stretches of days have a day in common. */
export const overlaps = (a: DayRange, b: DayRange): boolean =>
  a.earliest <= b.latest && b.earliest <= a.latest;

const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/**
 * The days of a year, a month or a day, written `2019`, `2019-06`, `2019-06-08` or, as people type them,
 * `8.6.2019` and `6.2019`. Undefined for anything else, and for days that do not exist.
 */
const readDays = (text: string): DayRange | undefined => {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  const german = /^(?:(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*)?(\d{4})$/.exec(text.trim());
  const [year, month, day] = iso?.slice(1) ?? german?.slice(1).reverse() ?? [];
  if (year === undefined) return undefined;
  const firstMonth = padded(Number(month ?? 1), 2);
  const lastMonth = padded(Number(month ?? 12), 2);
  const lastDay = padded(Number(day ?? lastDayOfMonth(Number(year), Number(lastMonth))), 2);
  const first = `${year}-${firstMonth}-${padded(Number(day ?? 1), 2)}`;
  const last = `${year}-${lastMonth}-${lastDay}`;
  return isIsoDay(first) && isIsoDay(last)
    ? { earliest: dayNumber(first), latest: dayNumber(last) }
    : undefined;
};

/** The days of a year, or from a year to another: `2019`, `2019-2022`, `2019..2022`, in either order. */
export const readYears = (text: string): DayRange | undefined => {
  const [first = '', last = first] = text.split(/\s*(?:\.\.|–|-)\s*(?=\d{4})/);
  const from = readDays(first);
  const to = readDays(last);
  return (
    from && to && { earliest: Math.min(from.earliest, to.earliest), latest: Math.max(from.latest, to.latest) }
  );
};

/**
 * From the first day of one to the last day of the other; an end that is empty or no date is open. Ends in the
 * wrong order are taken the other way round.
 */
export const dayRange = (from: string | undefined, to: string | undefined): DayRange => {
  const first = readDays(from ?? '') ?? allDays;
  const last = readDays(to ?? '') ?? allDays;
  const [start, end] =
    first !== allDays && last !== allDays && first.earliest > last.latest ? [last, first] : [first, last];
  return { earliest: start.earliest, latest: end.latest };
};
