import type { ArchiveGap } from '../../record/archive.ts';
import type {
  CalendarMonth,
  ChronicleMonth,
  ChronicleOverview,
  ChronicleSheet,
  ChronicleStep,
  PagePlace,
  TimeDrawing,
} from '../../record/chronicle.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import type { ListedArticle, YearGroup } from '../../record/in-archive.ts';
import type { Sheet } from '../../record/sheet.ts';
import { grouped } from '../grouped.ts';
import { pages, sheetPath } from '../links.ts';
import { mostOnSheet, sheets } from '../sheets.ts';
import { monthTicks, yearTicks } from './axis-ticks.ts';
import { calendarMonth, certainDay, dayFragment } from './calendar.ts';
import { countTime, monthPlace, monthRow } from './count-time.ts';
import { markTime } from './draw-time.ts';
import { monthOf } from './month-of.ts';
import { firstDay, gapsWithin, lastDay, type TimeAxis } from './time-axis.ts';

/** A year that does not fit on a page is listed month by month. */
const isLong = ({ year, articles }: YearGroup): boolean =>
  year !== 'undated' && articles.length > mostOnSheet;

/** Where each day begins in a list of so many sheets. */
const placesOfDays = (
  list: readonly Sheet<ListedArticle>[],
  page: PagePlace['page'],
): ReadonlyMap<string, PagePlace> => {
  const places = new Map<string, PagePlace>();
  for (const { number, elements } of list) {
    for (const listed of elements) {
      const day = certainDay(listed);
      if (day !== undefined && !places.has(day)) {
        places.set(day, { page: sheetPath(page, number), fragment: dayFragment(day) });
      }
    }
  }
  return places;
};

/** The first article of each day that is on the sheet, unless the day began on the one before. */
const fragmentsOn = (
  { elements, number }: Sheet<ListedArticle>,
  page: PagePlace['page'],
  places: ReadonlyMap<string, PagePlace>,
): ReadonlyMap<ArticleId, string> => {
  const fragments = new Map<ArticleId, string>();
  const seen = new Set<string>();
  for (const listed of elements) {
    const day = certainDay(listed);
    const place = day === undefined ? undefined : places.get(day);
    if (day === undefined || seen.has(day) || place?.page !== sheetPath(page, number)) continue;
    seen.add(day);
    fragments.set(listed.article.id, dayFragment(day));
  }
  return fragments;
};

const months = Array.from({ length: 12 }, (_, index) => index + 1);

type ByMonth = ReadonlyMap<ChronicleMonth, readonly ListedArticle[]>;

const byMonthOf = ({ articles }: YearGroup): ByMonth =>
  grouped(articles, ({ article }) => monthOf(article.publication?.date));

/** Months in their order, what has none last. */
const monthsIn = (byMonth: ByMonth): readonly ChronicleMonth[] =>
  [...months, 'unknown' as const].filter((month) => byMonth.has(month));

const yearAxis = (year: number): TimeAxis => ({ first: firstDay(year), last: lastDay(year) });

const yearDrawing = (
  group: YearGroup,
  byMonth: ByMonth,
  gaps: readonly ArchiveGap[],
): TimeDrawing | undefined => {
  const { year, articles } = group;
  if (year === 'undated') return undefined;
  const axis = yearAxis(year);
  const ticks = monthTicks(axis, (month) =>
    byMonth.has(month) ? monthPlace(year, month, isLong(group)) : undefined,
  );
  const marked = markTime(axis, articles, ticks, gaps);
  if (marked !== undefined) return marked;
  const row = monthRow(group, isLong(group), gaps);
  if (row === undefined) return undefined;
  return {
    kind: 'columns',
    unit: 'month',
    rows: [row],
    most: Math.max(...row.columns.map(({ count }) => count)),
  };
};

interface Neighbours {
  readonly earlier: ChronicleStep | undefined;
  readonly later: ChronicleStep | undefined;
}

const around = (steps: readonly ChronicleStep[], index: number): Neighbours => ({
  earlier: steps[index - 1],
  later: steps[index + 1],
});

const monthStepsOf = (group: YearGroup): readonly ChronicleStep[] =>
  isLong(group) ? monthsIn(byMonthOf(group)).map((month) => ({ year: group.year, month })) : [];

/** The pages of one year: its own and, where it is long, those of its months. */
const yearSheets = (
  group: YearGroup,
  gaps: readonly ArchiveGap[],
  yearNeighbours: Neighbours,
  monthNeighbours: (month: ChronicleMonth) => Neighbours,
): readonly ChronicleSheet[] => {
  const { year, articles } = group;
  const byMonth = byMonthOf(group);
  const long = isLong(group);
  const list = sheets(long ? [] : articles);
  const page = pages.year(year);
  const ownPlaces = placesOfDays(list, page);
  const own = year === 'undated' ? [] : gapsWithin(gaps, yearAxis(year));

  const monthPages = (year === 'undated' || !long ? [] : monthsIn(byMonth)).map((month) => {
    const monthArticles = byMonth.get(month) ?? [];
    const monthPage = pages.month(year === 'undated' ? 0 : year, month);
    const monthList = sheets(monthArticles);
    return { month, monthArticles, monthPage, monthList, places: placesOfDays(monthList, monthPage) };
  });
  const leaf = (month: number): CalendarMonth => {
    const monthPage = monthPages.find((one) => one.month === month);
    return calendarMonth({
      year: year === 'undated' ? 0 : year,
      month,
      articles: byMonth.get(month) ?? [],
      gaps: own,
      page: monthPage?.monthPage,
      placeOf: (day) => (monthPage?.places ?? ownPlaces).get(day),
    });
  };
  const leaves = year === 'undated' ? [] : months.map(leaf);

  const yearPages = list.map(
    (sheet): ChronicleSheet => ({
      year,
      month: undefined,
      count: articles.length,
      sheet,
      dayFragments: fragmentsOn(sheet, page, ownPlaces),
      months: monthPages.map(({ month, monthArticles }) => ({ month, count: monthArticles.length })),
      drawing: sheet.number === 1 ? yearDrawing(group, byMonth, gaps) : undefined,
      calendar: sheet.number === 1 ? leaves : [],
      gaps: own,
      ...yearNeighbours,
    }),
  );
  const ofMonths = monthPages.flatMap(({ month, monthArticles, monthPage, monthList, places }) =>
    monthList.map(
      (sheet): ChronicleSheet => ({
        year,
        month,
        count: monthArticles.length,
        sheet,
        dayFragments: fragmentsOn(sheet, monthPage, places),
        months: [],
        drawing: undefined,
        calendar: leaves.filter((one) => one.month === month),
        gaps:
          month === 'unknown' || year === 'undated'
            ? []
            : gapsWithin(own, { first: firstDay(year, month), last: lastDay(year, month) }),
        ...monthNeighbours(month),
      }),
    ),
  );
  return [...yearPages, ...ofMonths];
};

/** The pages of all years and, where a year is too long for one page, of its months. */
export const chronicleSheets = (
  years: readonly YearGroup[],
  gaps: readonly ArchiveGap[],
): readonly ChronicleSheet[] => {
  const yearSteps = years.map(({ year }): ChronicleStep => ({ year, month: undefined }));
  const monthSteps = years.flatMap(monthStepsOf);
  return years.flatMap((group, index) =>
    yearSheets(group, gaps, around(yearSteps, index), (month) =>
      around(
        monthSteps,
        monthSteps.findIndex((step) => step.year === group.year && step.month === month),
      ),
    ),
  );
};

/** From the first to the last year of which articles or gaps speak; open ends do not count. */
const rangeOf = (
  years: readonly YearGroup[],
  gaps: readonly ArchiveGap[],
): { readonly first: number; readonly last: number } | undefined => {
  const numbers = [
    ...years.flatMap(({ year, articles }) =>
      year === 'undated'
        ? []
        : [year, ...articles.flatMap(({ article: { publication } }) => yearOf(publication?.date.latest))],
    ),
    ...gaps.flatMap(({ period }) => [...yearOf(period.earliest), ...yearOf(period.latest)]),
  ];
  if (numbers.length === 0) return undefined;
  return {
    first: numbers.reduce((least, number) => Math.min(least, number)),
    last: numbers.reduce((most, number) => Math.max(most, number)),
  };
};

const yearOf = (day: string | undefined): readonly number[] =>
  day === undefined ? [] : [Number(day.slice(0, 4))];

/** What the chronicle's first page shows of all years. */
export const chronicleOverview = (
  years: readonly YearGroup[],
  gaps: readonly ArchiveGap[],
): ChronicleOverview => {
  const dated = years.filter(({ year }) => year !== 'undated');
  const undated = years.find(({ year }) => year === 'undated')?.articles.length ?? 0;
  const range = rangeOf(dated, gaps);
  if (range === undefined) return { drawing: undefined, undated, gaps };
  const axis: TimeAxis = { first: firstDay(range.first), last: lastDay(range.last) };
  const withPages = new Set(dated.map(({ year }) => year));
  const ticks = yearTicks(axis, (year) =>
    withPages.has(year) ? { page: pages.year(year), fragment: undefined } : undefined,
  );
  const articles = dated.flatMap((group) => group.articles);
  return {
    drawing: markTime(axis, articles, ticks, gaps) ?? countTime(dated, range, gaps, isLong),
    undated,
    gaps,
  };
};
