import type { Clue } from './clue.ts';
import { isCalendarDay, isoDay, weekdayOf } from './calendar.ts';

/** What the clues say together about the year; both ends inclusive. */
export interface Years {
  readonly from: number | undefined;
  /** Whether the text leans on the lower end, not merely mentions history. */
  readonly isStrong: boolean;
  readonly to: number | undefined;
  readonly clues: readonly Clue[];
}

const widestRange = 8;

const exactYear = (clues: readonly Clue[]): Years | undefined => {
  const saying = clues.filter(({ says }) => says.kind === 'year');
  const years = new Set(saying.map(({ says }) => (says.kind === 'year' ? says.year : 0)));
  const [year] = years;
  return years.size === 1 && year !== undefined
    ? { from: year, isStrong: true, to: year, clues: saying }
    : undefined;
};

/** All clues about the year, intersected. A range that no archive would gain from is left open at its end. */
export const yearsOf = (clues: readonly Clue[]): Years => {
  const exact = exactYear(clues);
  let from: Clue | undefined;
  let lower = 0;
  let isStrong = false;
  for (const clue of clues) {
    if (clue.says.kind !== 'not-before-year' || clue.says.year < lower) continue;
    isStrong = clue.says.strong || (isStrong && clue.says.year === lower);
    lower = clue.says.year;
    from = clue;
  }
  if (exact !== undefined && (exact.from ?? 0) >= lower) return exact;
  let to: Clue | undefined;
  let upper = Number.POSITIVE_INFINITY;
  for (const clue of clues) {
    if (clue.says.kind !== 'not-after-year' || clue.says.year < lower || clue.says.year >= upper) continue;
    upper = clue.says.year;
    to = clue;
  }
  const isUseful = from !== undefined && to !== undefined && upper - lower <= widestRange;
  return {
    from: from === undefined ? undefined : lower,
    isStrong,
    to: isUseful ? upper : undefined,
    clues: [from, isUseful ? to : undefined].filter((clue) => clue !== undefined),
  };
};

/** The years of a closed range in which the day falls on the weekday. */
export const yearsWithWeekday = (
  years: Years,
  month: number,
  day: number,
  weekday: number,
): readonly number[] => {
  if (years.from === undefined || years.to === undefined) return [];
  const all = Array.from({ length: years.to - years.from + 1 }, (_, index) => (years.from ?? 0) + index);
  return all.filter(
    (year) => isCalendarDay(year, month, day) && weekdayOf(isoDay(year, month, day)) === weekday,
  );
};
