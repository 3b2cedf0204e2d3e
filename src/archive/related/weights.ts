import type { TraitTable } from './trait-table.ts';

/** The terms by which articles are compared, those of one article after those of the other. */
export interface Weights {
  readonly starts: Uint32Array;
  /** The number of each term. */
  readonly numbers: Uint32Array;
  /** Where in the table of traits it stands. */
  readonly places: Uint32Array;
  /** Of all weights of an article the squares add up to that of `unit`. */
  readonly weights: Uint16Array;
  /** How many different terms there are. */
  readonly size: number;
}

/** Weights are whole numbers, so that sums are exact in whatever order they are made. */
export const unit = 8192;

/** An article is compared by its most telling words only: that bounds the cost and loses next to nothing. */
const tellingWords = 40;

/** What more articles than these have in common tells nothing, and comparing them all is dear. */
const mostBearers = 256;

/** An entity is chosen by an editor and weighs as much as several words. */
const entityWeight = 3;

/** From here on the number of articles does not change the weights any more. */
const largestArchive = 4096;

/** How often a count can be divided by the square root of two. */
const halfPowers = (count: number): number => 31 - Math.clz32(count ** 2);

/**
 * How much a term of so many bearers tells (inverse document frequency), by powers of the square root of two: an
 * article more or less changes the weight of few terms. A term that a single article has leads nowhere.
 */
export const rarities = (articles: number): ((bearers: number) => number) => {
  const archive = halfPowers(Math.min(Math.max(1, articles), largestArchive));
  const table = Float64Array.from({ length: mostBearers + 1 }, (_, bearers) =>
    bearers < 2 ? 0 : Math.log(1 + 2 ** ((archive - halfPowers(bearers)) / 2)),
  );
  // Beyond the table lies what tells nothing.
  return (bearers) => table[bearers] ?? 0;
};

/** An entity, and words by how often they stand in an article. */
const frequencies = Float64Array.from({ length: 256 }, (_, count) =>
  count === 0 ? entityWeight : 1 + Math.log(count),
);

/** The least value among the `wanted` largest of a list. */
const leastOfLargest = (values: Float64Array, wanted: number): number =>
  values.length <= wanted ? 0 : (values.slice().sort()[values.length - wanted] ?? 0);

/** How many places the articles in question take in a table, and how many the longest of them does. */
const extentOf = (starts: Uint32Array, isWanted: (article: number) => boolean) => {
  let size = 0;
  let longest = 0;
  for (let article = 0; article + 1 < starts.length; article += 1) {
    if (!isWanted(article)) continue;
    const length = (starts[article + 1] ?? 0) - (starts[article] ?? 0);
    size += length;
    longest = Math.max(longest, length);
  }
  return { size, longest };
};

/**
 * Weighs the terms of each article: frequency in it against rarity in the archive (tf-idf).
 *
 * @param isWanted tells of which articles the weights are asked for; the others are left without terms
 */
export const weigh = (
  { starts: from, numbers: numberAt, counts, bearers }: TraitTable,
  isWanted: (article: number) => boolean = () => true,
): Weights => {
  const articles = from.length - 1;
  const rarityOf = rarities(articles);
  const { size, longest } = extentOf(from, isWanted);
  const starts = new Uint32Array(articles + 1);
  const numbers = new Uint32Array(size);
  const places = new Uint32Array(size);
  const weights = new Uint16Array(size);
  /** Of the terms of one article. */
  const raw = new Float64Array(longest);
  /** Fills them in; returns where its words end. */
  const fillRaw = (start: number, end: number): number => {
    let words = start;
    for (let place = start; place < end; place += 1) {
      const count = counts[place] ?? 0;
      raw[place - start] = rarityOf(bearers[numberAt[place] ?? 0] ?? 0) * (frequencies[count] ?? 0);
      if (count > 0) words = place + 1;
    }
    return words;
  };
  let next = 0;
  const weighOne = (start: number, end: number): void => {
    const words = fillRaw(start, end);
    const least = leastOfLargest(raw.subarray(0, words - start), tellingWords);
    let room = tellingWords;
    for (let place = start; place < words; place += 1) if ((raw[place - start] ?? 0) > least) room -= 1;
    let squares = 0;
    const first = next;
    for (let place = start; place < end; place += 1) {
      const weight = raw[place - start] ?? 0;
      if (weight === 0 || (place < words && weight < least)) continue;
      // Among equals those count that tell the most by themselves: they stand first.
      if (place < words && weight === least && room-- <= 0) continue;
      numbers[next] = numberAt[place] ?? 0;
      places[next] = place;
      squares += weight ** 2;
      next += 1;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = first; at < next; at += 1) {
      weights[at] = Math.round((unit * (raw[(places[at] ?? 0) - start] ?? 0)) / length);
    }
  };
  for (let article = 0; article < articles; article += 1) {
    if (isWanted(article)) weighOne(from[article] ?? 0, from[article + 1] ?? 0);
    starts[article + 1] = next;
  }
  return {
    starts,
    numbers: numbers.slice(0, next),
    places: places.slice(0, next),
    weights: weights.slice(0, next),
    size: bearers.length,
  };
};
