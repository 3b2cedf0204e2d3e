/** The place of what was not there. */
export const nowhere = -1;

const fill = (places: Int32Array, from: number, to: number, shift: number): void => {
  for (let place = from; place < to; place += 1) places[place] = place + shift;
};

/** How many of two lists are the same at their beginnings, at most so many. */
const sameAtBegin = (one: readonly string[], other: readonly string[], most: number): number => {
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
};

/** How many of them are the same at their ends. */
const sameAtEnd = (one: readonly string[], other: readonly string[], most: number): number => {
  const [lastOfOne, lastOfOther] = [one.length - 1, other.length - 1];
  let count = 0;
  while (count < most && one[lastOfOne - count] === other[lastOfOther - count]) count += 1;
  return count;
};

/**
 * Where each of some keys stood in a former list; -1 for one that was not in it. Most stand as far from the beginning
 * as they did, or from the end: only those between are looked for.
 *
 * @param among takes the places of those between, and returns those that count
 */
export const formerPlaces = (
  keys: readonly string[],
  former: readonly string[],
  among: (middle: Int32Array) => Int32Array = (middle) => middle,
): Int32Array => {
  const shorter = Math.min(keys.length, former.length);
  const begin = sameAtBegin(keys, former, shorter);
  const end = sameAtEnd(keys, former, shorter - begin);
  const known = new Map(former.slice(begin, former.length - end).map((key, place) => [key, begin + place]));
  const between = keys.slice(begin, keys.length - end);
  const middle = among(Int32Array.from(between, (key) => known.get(key) ?? nowhere));
  const places = new Int32Array(keys.length);
  fill(places, 0, begin, 0);
  places.set(middle, begin);
  fill(places, keys.length - end, keys.length, former.length - keys.length);
  return places;
};
