import { easterSunday, fixedFeasts, movableFeasts } from '../../german/feasts.ts';

const millisecondsOfDay = 86_400_000;

/** `2026-02-16` and its like; months count from 1. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const instantOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

export const daysLater = (iso: string, days: number): string =>
  new Date(instantOf(iso) + days * millisecondsOfDay).toISOString().slice(0, 10);

/** 1 (Monday) – 7 (Sunday). */
export const weekdayOf = (iso: string): number => ((new Date(instantOf(iso)).getUTCDay() + 6) % 7) + 1;

export const lastOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

export const isCalendarDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The day of a feast in a year; undefined for a name that the tables do not know. */
export const feastDay = (name: string, year: number): string | undefined => {
  const fixed = fixedFeasts.find(({ words }) => words.includes(name));
  if (fixed !== undefined) return isoDay(year, fixed.month, fixed.day);
  const movable = movableFeasts.find(({ words }) => words.includes(name));
  if (movable === undefined) return undefined;
  const easter = easterSunday(year);
  return daysLater(isoDay(year, easter.month, easter.day), movable.fromEaster);
};

/** A bare weekday or feast is spoken of for about a week after it. */
export const daysInTheNews = 7;

const sampledYears = Array.from({ length: 100 }, (_, index) => 1951 + index);

/** The months in which a text about a feast just past can have come out, in any year. */
export const monthsAfterFeast = (name: string): ReadonlySet<number> => {
  const months = new Set<number>();
  for (const year of sampledYears) {
    const day = feastDay(name, year);
    if (day === undefined) continue;
    for (let later = 0; later <= daysInTheNews; later += 1)
      months.add(Number(daysLater(day, later).slice(5, 7)));
  }
  return months;
};
