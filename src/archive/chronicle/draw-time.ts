import type { ArchiveGap } from '../../record/archive.ts';
import type { AxisTick, TimeDrawing } from '../../record/chronicle.ts';
import type { ListedArticle } from '../../record/in-archive.ts';
import { gapStretches, type TimeAxis } from './time-axis.ts';
import { timelineMarks } from './timeline-marks.ts';

/** More articles than this, or more lanes one above the other, are counted instead of marked one by one. */
const mostMarks = 60;
const mostLanes = 9;

/** Each article as a mark on the axis; undefined where they are too many for that. */
export const markTime = (
  axis: TimeAxis,
  articles: readonly ListedArticle[],
  ticks: readonly AxisTick[],
  gaps: readonly ArchiveGap[],
): TimeDrawing | undefined => {
  if (articles.length > mostMarks) return undefined;
  const marks = timelineMarks(axis, articles, mostLanes);
  const lanes = Math.max(0, ...marks.map(({ lane }) => lane + 1));
  return lanes > mostLanes
    ? undefined
    : { kind: 'marks', marks, lanes, ticks, gaps: gapStretches(gaps, axis) };
};
