import { shortDate } from '../../german/short-date.ts';
import type { TimelineMark } from '../../record/chronicle.ts';
import { dateDoubts } from '../../record/date-doubts.ts';
import type { EdtfDate } from '../../record/edtf-date.ts';
import type { ListedArticle } from '../../record/in-archive.ts';
import { type Extent, laneOfEach } from './lanes.ts';
import { stretchOf, type TimeAxis } from './time-axis.ts';

/** The narrowest the drawing gets: a screen of 320 pixels without its margins. What fits there fits anywhere. */
const narrowest = 284;

const percent = (pixels: number): number => (100 * pixels) / narrowest;

/** Half of what a finger needs (WCAG 2.2, 2.5.8: 24 pixels). */
const halfTarget = percent(12);

/** A letter of the labels at their size, upper bound of the mean. */
const letterWidth = 6.9;

/** A shorter bracket is drawn with a fixed width about its middle. */
const shortestBracket = 1.5;

interface PlacedMark {
  readonly mark: Omit<TimelineMark, 'lane'>;
  readonly extent: Extent;
}

interface PlacedLabel {
  readonly side: TimelineMark['labelSide'];
  readonly extent: Extent;
}

const placedLabel = (from: number, to: number, label: string): PlacedLabel => {
  const width = halfTarget + percent(label.length * letterWidth);
  if (to + width <= 100) {
    return { side: 'after', extent: { from: from - halfTarget, to: to + width } };
  }
  if (from - width >= 0) {
    return { side: 'before', extent: { from: from - width, to: to + halfTarget } };
  }
  return { side: 'above', extent: { from: from - halfTarget, to: to + halfTarget } };
};

const placed = (axis: TimeAxis, listed: ListedArticle, date: EdtfDate): PlacedMark => {
  const { earliest, latest } = date;
  const doubts = dateDoubts(date);
  const stretch = stretchOf(axis, earliest, latest);
  const isShort = stretch.to - stretch.from < shortestBracket;
  const middle = Math.round(50 * (stretch.from + stretch.to)) / 100;
  const { from, to } = isShort ? { from: middle, to: middle } : stretch;
  const label = shortDate(earliest, latest, doubts);
  const isDay = earliest !== undefined && earliest === latest;
  const { side, extent } = placedLabel(from, to, label);
  return {
    extent,
    mark: {
      listed,
      label,
      labelSide: side,
      isDay,
      isApproximate: doubts.approximate || doubts.uncertain,
      opensBefore: earliest === undefined || earliest < axis.first,
      opensAfter: latest === undefined || latest > axis.last,
      from: isDay ? middle : from,
      to: isDay ? middle : to,
    },
  };
};

/**
 * The articles of which anything is known in time as marks, so placed that no label covers another. They come in the
 * order of the articles, in which the Tab key goes through them; a label left of its mark does not change it.
 */
export const timelineMarks = (
  axis: TimeAxis,
  articles: readonly ListedArticle[],
): readonly TimelineMark[] => {
  const marks = articles.flatMap((listed): readonly PlacedMark[] => {
    const date = listed.article.publication?.date;
    if (date === undefined || (date.earliest === undefined && date.latest === undefined)) return [];
    return [placed(axis, listed, date)];
  });
  const fromLeft = marks.toSorted((one, other) => one.extent.from - other.extent.from);
  const lanes = laneOfEach(fromLeft.map(({ extent }) => extent));
  const laneOf = new Map(fromLeft.map((placedMark, index) => [placedMark, lanes[index] ?? 0]));
  return marks.map((placedMark) => ({ ...placedMark.mark, lane: laneOf.get(placedMark) ?? 0 }));
};
