/** What a mark and its label need of the width, in per cent. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * A lane for each extent so that no two in a lane overlap: the lowest that is free, in the order given. They
 * come from left to right, so that the end of the last in a lane is all that needs to be known of it.
 */
export const laneOfEach = (extents: readonly Extent[]): readonly number[] => {
  const ends: number[] = [];
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
};
