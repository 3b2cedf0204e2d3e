import type { Extent } from './lanes.ts';

/** A mark as far as stems go: where its own stands, and the stretch that those of others may not cross below it. */
export interface StemmedMark {
  /** Of the mark with its label. */
  readonly extent: Extent;
  /** What a stem would run through. */
  readonly words: Extent;
  /** Absent where there is none. */
  readonly stem: number | undefined;
}

/** Whether the stem of one mark would run through the words of the other, if it stood above it. */
export const isInWords = (
  { stem }: Pick<StemmedMark, 'stem'>,
  { words }: Pick<StemmedMark, 'words'>,
): boolean => stem !== undefined && words.from < stem && stem < words.to;

const overlap = (one: Extent, other: Extent): boolean => one.from < other.to && other.from < one.to;

/**
 * A lane for each mark: no two in a lane overlap, and each is above those whose stems it would cover, but for marks of
 * which each would cover the other's. Days come from the right, and stretches, which have no stem, above them.
 */
export const lanesAboveStems = (marks: readonly StemmedMark[]): readonly number[] => {
  const lanes = new Map<StemmedMark, number>();
  const taken: Extent[][] = [];
  const visited = new Set<StemmedMark>();
  const place = (mark: StemmedMark): void => {
    if (visited.has(mark)) return;
    visited.add(mark);
    const below = marks.filter((other) => other !== mark && isInWords(other, mark));
    below.forEach(place);
    let lane = Math.max(0, ...below.map((other) => (lanes.get(other) ?? -1) + 1));
    while (taken[lane]?.some((extent) => overlap(extent, mark.extent)) === true) lane += 1;
    while (taken.length <= lane) taken.push([]);
    taken[lane]?.push(mark.extent);
    lanes.set(mark, lane);
  };
  const days = marks.filter(({ stem }) => stem !== undefined);
  days.toSorted((one, other) => (other.stem ?? 0) - (one.stem ?? 0)).forEach(place);
  marks.toSorted((one, other) => one.extent.from - other.extent.from).forEach(place);
  return marks.map((mark) => lanes.get(mark) ?? 0);
};

/** Whether the stem of each mark reaches the axis without running through the words of another. */
export const clearStems = (marks: readonly StemmedMark[], lanes: readonly number[]): readonly boolean[] =>
  marks.map(
    (mark, place) =>
      mark.stem !== undefined &&
      !marks.some((other, index) => (lanes[index] ?? 0) < (lanes[place] ?? 0) && isInWords(mark, other)),
  );
