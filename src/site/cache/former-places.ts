/** The place of what was not there. */
export const nowhere = -1;

const count = (places: Int32Array, from: number, to: number, shift: number): void => {
  for (let place = from; place < to; place += 1) places[place] = place + shift;
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
  let begin = 0;
  while (begin < shorter && keys[begin] === former[begin]) begin += 1;
  let end = 0;
  while (end < shorter - begin && keys.at(-1 - end) === former.at(-1 - end)) end += 1;
  const known = new Map(former.slice(begin, former.length - end).map((key, place) => [key, begin + place]));
  const between = keys.slice(begin, keys.length - end);
  const middle = among(Int32Array.from(between, (key) => known.get(key) ?? nowhere));
  const places = new Int32Array(keys.length);
  count(places, 0, begin, 0);
  places.set(middle, begin);
  count(places, keys.length - end, keys.length, former.length - keys.length);
  return places;
};
