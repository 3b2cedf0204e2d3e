import type { ArchiveGap } from '../../record/archive.ts';
import type { ChronicleOverview } from '../../record/chronicle.ts';
import type { YearGroup } from '../../record/in-archive.ts';
import { pages } from '../links.ts';
import { yearTicks } from './axis-ticks.ts';
import { countTime } from './count-time.ts';
import { markTime } from './draw-time.ts';
import { isLong } from './months-of-year.ts';
import { firstDay, lastDay, type TimeAxis } from './time-axis.ts';

const yearOf = (day: string | undefined): readonly number[] =>
  day === undefined ? [] : [Number(day.slice(0, 4))];

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
