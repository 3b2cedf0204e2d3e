import { type Guard, hasShape, isArrayOf, isString, type Shape } from './shape.ts';

/** Parts of something that is in order, each known by where it begins. */
export interface PartList {
  /** What the first of each part begins with: as much of it as tells it from what stands before. */
  readonly firsts: readonly string[];
  /** The names of the parts, without what they have in common. */
  readonly names: readonly string[];
}

/** Of nothing. */
export const noParts: PartList = { firsts: [], names: [] };

const listShape: Shape<PartList> = { firsts: isArrayOf(isString), names: isArrayOf(isString) };

export const isPartList: Guard<PartList> = hasShape(listShape);

/** The place of the last part that begins at or before this; -1 when all begin behind it. */
export const placeIn = (firsts: readonly string[], wanted: string): number => {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The name of the part in which something is, if it is anywhere. */
export const partWith = (list: PartList, wanted: string): string | undefined =>
  list.names[placeIn(list.firsts, wanted)];

/** The names of the parts in which there can be something that begins so. */
export const partsBeginning = (list: PartList, beginning: string): readonly string[] => {
  const from = Math.max(0, placeIn(list.firsts, beginning));
  let to = from;
  while (to < list.names.length && (to === from || (list.firsts[to] ?? '').startsWith(beginning))) to += 1;
  return list.names.slice(from, to);
};
