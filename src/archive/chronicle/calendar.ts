import { isCertainDay } from '../../record/certain-day.ts';
import type { ArchiveGap } from '../../record/archive.ts';
import type { CalendarDay, CalendarMonth, PagePlace } from '../../record/chronicle.ts';
import { dayNumber } from '../../record/day-number.ts';
import type { ListedArticle } from '../../record/in-archive.ts';
import { grouped } from '../grouped.ts';
import { pages } from '../links.ts';
import { daysIn, firstDay, gapsWithin, lastDay } from './time-axis.ts';

/** How many uncertain dates a leaf names before it says how many more there are. */
const namedUncertain = 4;

/** The day on which an article certainly appeared. */
export const certainDay = ({ article: { publication } }: ListedArticle): string | undefined =>
  publication !== undefined && isCertainDay(publication.date) ? publication.date.earliest : undefined;

/** The place in a page's list where a day begins. */
export const dayFragment = (day: string): string => `tag-${day.slice(5)}`;

const weekday = (year: number, month: number): number => {
  // The first of January 1970 was a Thursday, the fourth day of the week.
  const number = dayNumber(firstDay(year, month)) + 3;
  return (((number % 7) + 7) % 7) + 1;
};

const gapDays = (gaps: readonly ArchiveGap[], year: number, month: number): readonly number[] => {
  const first = firstDay(year, month);
  const all = Array.from({ length: daysIn(year, month) }, (_, index) => index + 1);
  const prefix = first.slice(0, 8);
  const isIn = (day: string): boolean =>
    gaps.some(
      ({ period: { earliest, latest } }) =>
        (earliest === undefined || earliest <= day) && (latest === undefined || latest >= day),
    );
  return all.filter((day) => isIn(`${prefix}${String(day).padStart(2, '0')}`));
};

/** A longer bracket would cover the leaf and say nothing. */
const longestBracket = 7;

/** The days of which one is that of an article whose day is not certain. */
const maybeDays = (uncertain: readonly ListedArticle[], year: number, month: number): readonly number[] => {
  const first = dayNumber(firstDay(year, month));
  const length = daysIn(year, month);
  const days = uncertain.flatMap(({ article: { publication } }) => {
    const { earliest, latest } = publication?.date ?? {};
    if (earliest === undefined || latest === undefined) return [];
    const [from, to] = [dayNumber(earliest) - first + 1, dayNumber(latest) - first + 1];
    return to - from < longestBracket
      ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
      : [];
  });
  return [...new Set(days)].filter((day) => day <= length);
};

/** What a leaf of a calendar is made from. */
export interface CalendarInput {
  readonly year: number;
  readonly month: number;
  /** The articles of the month, those without a certain day among them. */
  readonly articles: readonly ListedArticle[];
  readonly gaps: readonly ArchiveGap[];
  readonly page: CalendarMonth['page'];
  /** Where the list has the articles of a day. */
  readonly placeOf: (day: string) => PagePlace | undefined;
}

export const calendarMonth = ({
  year,
  month,
  articles,
  gaps,
  page,
  placeOf,
}: CalendarInput): CalendarMonth => {
  const byDay = grouped(articles, certainDay);
  const fullest = Math.max(0, ...[...byDay].map(([day, own]) => (day === undefined ? 0 : own.length)));
  const days = [...byDay].flatMap(([day, own]): readonly CalendarDay[] => {
    const place = day === undefined ? undefined : placeOf(day);
    if (day === undefined || place === undefined) return [];
    const [only, second] = own;
    const isOnly = only !== undefined && second === undefined;
    return [
      {
        day: Number(day.slice(8, 10)),
        count: own.length,
        weight: fullest <= 4 ? own.length : Math.ceil((4 * own.length) / fullest),
        target: isOnly ? { page: pages.article(only.article.id), fragment: undefined } : place,
        headline: isOnly ? only.article.headline.text : undefined,
      },
    ];
  });
  const uncertain = byDay.get(undefined) ?? [];
  const own = gapsWithin(gaps, { first: firstDay(year, month), last: lastDay(year, month) });
  return {
    year,
    month,
    length: daysIn(year, month),
    firstWeekday: weekday(year, month),
    days: days.toSorted((one, other) => one.day - other.day),
    gapDays: own.length > 0 ? gapDays(own, year, month) : [],
    maybeDays: maybeDays(uncertain, year, month),
    uncertain: uncertain.slice(0, namedUncertain),
    uncertainCount: uncertain.length,
    page,
  };
};
