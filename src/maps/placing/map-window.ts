import type { ArchiveMap, MapPoint, MapWindow } from '../../record/archive-map.ts';

/** Magnified further, the outlines would show that they were drawn for the whole map. */
const greatestMagnification = 6;

/** Around the outermost points, as a share of the window. */
const margin = 0.18;

/** Width by height where the places do not ask for more width. */
const plainAspect = 4 / 3;

const clamped = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/**
 * The part of a map that shows these points with their surroundings: four by three unless another shape is asked
 * for, or wider where the points lie so far from west to east that the map has not the height for that.
 */
export const mapWindow = (
  map: Pick<ArchiveMap, 'width' | 'height'>,
  points: readonly MapPoint[],
  aspect = plainAspect,
): MapWindow => {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const inner = 1 - 2 * margin;
  const needed = Math.max((right - left) / inner, ((bottom - top) * aspect) / inner);
  const width = Math.round(clamped(needed, map.width / greatestMagnification, map.width));
  const height = Math.min(map.height, Math.round(width / aspect));
  return {
    x: Math.round(clamped((left + right - width) / 2, 0, map.width - width)),
    y: Math.round(clamped((top + bottom - height) / 2, 0, map.height - height)),
    width,
    height,
  };
};
