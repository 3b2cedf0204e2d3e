import type { DraftPublication } from '../../record/draft.ts';
import type { Clue, Statement } from './clue.ts';
import {
  daysInTheNews,
  daysLater,
  feastDay,
  isCalendarDay,
  isoDay,
  lastOfMonth,
  monthsAfterFeast,
  weekdayOf,
} from './calendar.ts';
import { type Years, yearsOf, yearsWithWeekday } from './years.ts';

type EventDay = Extract<Statement, { kind: 'event-day' }>;

/** Nothing the calendar could use, but words from which an editor may go on. */
export const unknownDay = 'XXXX-XX-XX';

/** A day so late in the month may be reported in the next. */
const lastSafeDay = 24;

const claim = (edtf: string, certainty: number, clues: readonly Clue[]): DraftPublication => ({
  edtf,
  certainty,
  evidence: clues.map(({ text, start, end, rule }) => ({ text, start, end, rule })),
});

/** From the event to the end of its month, or a week on when the month ends sooner. */
const soonAfter = (year: number, month: number, day: number): string => {
  const event = isoDay(year, month, day);
  const week = daysLater(event, daysInTheNews);
  const end = lastOfMonth(year, month);
  return `[${event}..${week > end ? week : end}]`;
};

const fromEventWithYear = (event: EventDay, clue: Clue, years: Years): DraftPublication | undefined => {
  if (event.year === undefined || !isCalendarDay(event.year, event.month, event.day)) return undefined;
  if (years.from !== undefined && years.from > event.year) return undefined;
  const day = isoDay(event.year, event.month, event.day);
  if (event.weekday !== undefined && event.weekday !== weekdayOf(day)) return undefined;
  return claim(`[${day}..]`, 0.93, [clue]);
};

const fromEventWithoutYear = (event: EventDay, clue: Clue, years: Years): DraftPublication | undefined => {
  const { month, day, weekday } = event;
  const used = [clue, ...years.clues];
  const matching = weekday === undefined ? [] : yearsWithWeekday(years, month, day, weekday);
  const only = matching.length === 1 ? matching[0] : years.from === years.to ? years.from : undefined;
  if (only !== undefined && isCalendarDay(only, month, day))
    return claim(soonAfter(only, month, day), 0.8, used);
  if (matching.length > 1)
    return claim(
      `[${matching.map((year) => soonAfter(year, month, day).slice(1, -1)).join(',')}]`,
      0.75,
      used,
    );
  if (years.isStrong && years.from !== undefined && isCalendarDay(years.from, month, day)) {
    return claim(`[${isoDay(years.from, month, day)}..]`, 0.9, used);
  }
  return day <= lastSafeDay ? claim(`XXXX-${String(month).padStart(2, '0')}`, 0.75, [clue]) : undefined;
};

const fromEvents = (clues: readonly Clue[], years: Years): DraftPublication | undefined => {
  const dated = clues.flatMap((clue) => (clue.says.kind === 'event-day' ? [{ clue, event: clue.says }] : []));
  // The latest day named is the one nearest to the writing; without years the first is what the report is about.
  const withYear = dated
    .filter(({ event }) => event.year !== undefined)
    .sort((one, other) => sortKey(other.event) - sortKey(one.event))[0];
  if (withYear !== undefined) return fromEventWithYear(withYear.event, withYear.clue, years);
  const first = dated[0];
  return first === undefined ? undefined : fromEventWithoutYear(first.event, first.clue, years);
};

const sortKey = ({ year = 0, month, day }: EventDay): number => year * 10_000 + month * 100 + day;

const fromFeast = (clues: readonly Clue[], years: Years): DraftPublication | undefined => {
  const feast = clues.find(({ says }) => says.kind === 'feast');
  if (feast?.says.kind !== 'feast') return undefined;
  const { name } = feast.says;
  if (years.from !== undefined && years.to !== undefined) {
    const days = Array.from({ length: years.to - years.from + 1 }, (_, index) =>
      feastDay(name, (years.from ?? 0) + index),
    );
    const windows = days.flatMap((day) =>
      day === undefined ? [] : [`${day}..${daysLater(day, daysInTheNews)}`],
    );
    return claim(`[${windows.join(',')}]`, 0.8, [feast, ...years.clues]);
  }
  const months = monthsAfterFeast(name);
  const reached = clues.filter(({ says }) => says.kind === 'month-reached' && months.has(says.month));
  const named = new Set(reached.map(({ says }) => (says.kind === 'month-reached' ? says.month : 0)));
  const [only] = months.size === 1 ? months : named;
  if (only === undefined || (months.size > 1 && named.size > 1)) return undefined;
  return claim(`XXXX-${String(only).padStart(2, '0')}`, 0.8, [feast, ...reached]);
};

const fromYears = (years: Years): DraftPublication | undefined => {
  const { from, to, isStrong, clues } = years;
  if (from === undefined) return undefined;
  if (from === to) return claim(String(from), 0.85, clues);
  if (to !== undefined) return claim(`[${from}..${to}]`, 0.85, clues);
  return isStrong ? claim(`[${from}..]`, 0.9, clues) : undefined;
};

/**
 * The narrowest honest date that running text gives, in EDTF, never a day: the first of the constraints that
 * holds, in the order of what they are worth. Undefined when the text says nothing about its time.
 */
export const publicationFromClues = (clues: readonly Clue[]): DraftPublication | undefined => {
  const withoutEvents = clues.flatMap((clue): readonly Clue[] => {
    if (clue.says.kind !== 'event-day' || clue.says.year === undefined) return [clue];
    return [clue, { ...clue, says: { kind: 'not-before-year', year: clue.says.year, strong: true } }];
  });
  const years = yearsOf(withoutEvents);
  const found = fromEvents(clues, years) ?? fromFeast(clues, years) ?? fromYears(years);
  if (found !== undefined) return found;
  const left = clues
    .filter(({ says }) => says.kind === 'weekday' || says.kind === 'month-reached' || says.kind === 'feast')
    .slice(0, 4);
  return left.length === 0 ? undefined : claim(unknownDay, 0.99, left);
};
