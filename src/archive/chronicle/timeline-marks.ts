import { shortDate } from '../../german/short-date.ts';
import type { TimelineMark } from '../../record/chronicle.ts';
import { dateDoubts } from '../../record/date-doubts.ts';
import type { EdtfDate } from '../../record/edtf-date.ts';
import type { ListedArticle } from '../../record/in-archive.ts';
import { laneOfEach } from './lanes.ts';
import { clearStems, isInWords, lanesAboveStems, type StemmedMark } from './stems.ts';
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

/** A label beside its mark or above it, and what it covers there. */
interface PlacedLabel extends Pick<StemmedMark, 'extent' | 'words'> {
  readonly side: TimelineMark['labelSide'];
}

interface PlacedMark extends PlacedLabel, StemmedMark {
  readonly mark: Omit<TimelineMark, 'lane' | 'labelSide' | 'hasStem'>;
}

/** Where a label fits, the best place first. */
const labelPlaces = (from: number, to: number, label: string): readonly PlacedLabel[] => {
  const width = halfTarget + percent(label.length * letterWidth);
  const after: PlacedLabel = {
    side: 'after',
    extent: { from: from - halfTarget, to: to + width },
    words: { from, to: to + width },
  };
  const before: PlacedLabel = {
    side: 'before',
    extent: { from: from - width, to: to + halfTarget },
    words: { from: from - width, to },
  };
  const beside = [...(to + width <= 100 ? [after] : []), ...(from - width >= 0 ? [before] : [])];
  if (beside.length > 0) return beside;
  const [middle, half] = [(from + to) / 2, percent(label.length * letterWidth) / 2];
  const extent = {
    from: Math.min(from - halfTarget, middle - half),
    to: Math.max(to + halfTarget, middle + half),
  };
  return [{ side: 'above', extent, words: extent }];
};

const markOf = (axis: TimeAxis, listed: ListedArticle, date: EdtfDate): PlacedMark['mark'] => {
  const { earliest, latest } = date;
  const doubts = dateDoubts(date);
  const stretch = stretchOf(axis, earliest, latest);
  const isShort = stretch.to - stretch.from < shortestBracket;
  const middle = Math.round(50 * (stretch.from + stretch.to)) / 100;
  const isDay = earliest !== undefined && earliest === latest;
  const { from, to } = isDay || isShort ? { from: middle, to: middle } : stretch;
  return {
    listed,
    label: shortDate(earliest, latest, doubts),
    isDay,
    isApproximate: doubts.approximate || doubts.uncertain,
    opensBefore: earliest === undefined || earliest < axis.first,
    opensAfter: latest === undefined || latest > axis.last,
    from,
    to,
  };
};

/**
 * Marks with their labels, from the right: each where it fits best, but not so that two days stand each below the label
 * of the other.
 */
const labelled = (marks: readonly PlacedMark['mark'][]): readonly PlacedMark[] => {
  const placed: PlacedMark[] = [];
  for (const mark of marks.toSorted((one, other) => other.from - one.from)) {
    const stem = mark.isDay ? mark.from : undefined;
    const places = labelPlaces(mark.from, mark.to, mark.label).map((one) => ({ ...one, mark, stem }));
    const free = places.find(
      (one) => !placed.some((other) => isInWords(one, other) && isInWords(other, one)),
    );
    placed.push(...(free === undefined ? places.slice(0, 1) : [free]));
  }
  return placed;
};

/** Where lanes that no stem crosses would be too many, they are packed, and what would cross is left out. */
const lanesFor = (marks: readonly PlacedMark[], most: number): readonly number[] => {
  const lanes = lanesAboveStems(marks);
  if (lanes.every((lane) => lane < most)) return lanes;
  const fromLeft = marks.toSorted((one, other) => one.extent.from - other.extent.from);
  const packed = laneOfEach(fromLeft.map(({ extent }) => extent));
  const laneOf = new Map(fromLeft.map((mark, index) => [mark, packed[index] ?? 0]));
  return marks.map((mark) => laneOf.get(mark) ?? 0);
};

/**
 * The articles of which anything is known in time as marks, so placed that no label covers another and no stem runs
 * through a label. They come in the order of the articles, in which the Tab key goes through them; a label left of its
 * mark does not change it.
 *
 * @param mostLanes beyond which no lane is added for the sake of stems
 */
export const timelineMarks = (
  axis: TimeAxis,
  articles: readonly ListedArticle[],
  mostLanes: number,
): readonly TimelineMark[] => {
  const marks = articles.flatMap((listed) => {
    const date = listed.article.publication?.date;
    if (date === undefined || (date.earliest === undefined && date.latest === undefined)) return [];
    return [markOf(axis, listed, date)];
  });
  const placed = labelled(marks);
  const lanes = lanesFor(placed, mostLanes);
  const stems = clearStems(placed, lanes);
  const drawn = new Map(
    placed.map(({ mark, side }, index) => [
      mark,
      { ...mark, labelSide: side, hasStem: stems[index] ?? false, lane: lanes[index] ?? 0 },
    ]),
  );
  return marks.flatMap((mark) => drawn.get(mark) ?? []);
};
