import type { ArchiveGap } from '../../record/archive.ts';
import type { TimeDrawing } from '../../record/chronicle.ts';
import type { YearGroup } from '../../record/in-archive.ts';
import { monthTicks } from './axis-ticks.ts';
import { monthPlace, monthRow } from './count-time.ts';
import { markTime } from './draw-time.ts';
import { type ByMonth, isLong } from './months-of-year.ts';
import { firstDay, lastDay, type TimeAxis } from './time-axis.ts';

export const yearAxis = (year: number): TimeAxis => ({ first: firstDay(year), last: lastDay(year) });

/** What the page of a year shows of its months: marks, or columns where there are too many articles. */
export const yearDrawing = (
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
