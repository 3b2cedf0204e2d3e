import { isCertainDay } from '../../record/certain-day.ts';
import type { ArchiveGap } from '../../record/archive.ts';
import type { ColumnRow, PagePlace, TimeColumn, TimeDrawing } from '../../record/chronicle.ts';
import type { ListedArticle, YearGroup } from '../../record/in-archive.ts';
import { grouped } from '../grouped.ts';
import { pages } from '../links.ts';
import { monthOf } from './month-of.ts';
import { firstDay, gapStretches, lastDay } from './time-axis.ts';

const uncertainOf = (articles: readonly ListedArticle[]): number =>
  articles.filter(
    ({ article: { publication } }) => publication === undefined || !isCertainDay(publication.date),
  ).length;

const mostOf = (rows: readonly ColumnRow[]): number =>
  Math.max(1, ...rows.flatMap(({ columns }) => columns.map(({ count }) => count)));

/** Where a month of a year is shown: on its own page, or among the leaves of the year's calendar. */
export const monthPlace = (year: number, month: number, isLong: boolean): PagePlace =>
  isLong
    ? { page: pages.month(year, month), fragment: undefined }
    : { page: pages.year(year), fragment: `monat-${month}` };

/** The months of one year in which articles appeared. What has no month is in no column. */
export const monthRow = (
  { year, articles }: YearGroup,
  isLong: boolean,
  gaps: readonly ArchiveGap[],
): ColumnRow | undefined => {
  if (year === 'undated') return undefined;
  const columns = [...grouped(articles, ({ article }) => monthOf(article.publication?.date))].flatMap(
    ([month, own]): readonly TimeColumn[] =>
      month === 'unknown'
        ? []
        : [
            {
              at: month - 1,
              year,
              month,
              count: own.length,
              uncertain: uncertainOf(own),
              target: monthPlace(year, month, isLong),
            },
          ],
  );
  return {
    year,
    count: articles.length,
    page: pages.year(year),
    columns: columns.toSorted((one, other) => one.at - other.at),
    gaps: gapStretches(gaps, { first: firstDay(year), last: lastDay(year) }),
  };
};

const emptyYear = (year: number): YearGroup => ({ year, articles: [] });

/** Every year from the first to the last: one without articles shows as empty, or as a gap. */
const allYears = (groups: readonly YearGroup[], first: number, last: number): readonly YearGroup[] => {
  const byYear = new Map(groups.map((group) => [group.year, group]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return byYear.get(year) ?? emptyYear(year);
  });
};

const decadeRow = (decade: number, groups: readonly YearGroup[], gaps: readonly ArchiveGap[]): ColumnRow => ({
  year: decade,
  count: groups.reduce((sum, { articles }) => sum + articles.length, 0),
  page: undefined,
  columns: groups.flatMap(({ year, articles }): readonly TimeColumn[] =>
    year === 'undated' || articles.length === 0
      ? []
      : [
          {
            at: year - decade,
            year,
            month: undefined,
            count: articles.length,
            uncertain: uncertainOf(articles),
            target: { page: pages.year(year), fragment: undefined },
          },
        ],
  ),
  gaps: gapStretches(gaps, { first: firstDay(decade), last: lastDay(decade + 9) }),
});

const yearsOfMonths = 40;

/**
 * Years in rows with their months as columns or, where there are many years, decades with their years: some
 * hundred columns at the most, however many articles there are.
 */
export const countTime = (
  groups: readonly YearGroup[],
  range: { readonly first: number; readonly last: number },
  gaps: readonly ArchiveGap[],
  isLong: (group: YearGroup) => boolean,
): TimeDrawing => {
  const years = allYears(groups, range.first, range.last);
  if (years.length <= yearsOfMonths) {
    const rows = years.flatMap((group) => monthRow(group, isLong(group), gaps) ?? []);
    return { kind: 'columns', unit: 'month', rows, most: mostOf(rows) };
  }
  const decades = grouped(years, ({ year }) => (year === 'undated' ? 0 : Math.floor(year / 10) * 10));
  const rows = [...decades].map(([decade, own]) => decadeRow(decade, own, gaps));
  return { kind: 'columns', unit: 'year', rows, most: mostOf(rows) };
};
