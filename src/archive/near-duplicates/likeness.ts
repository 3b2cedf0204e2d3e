import type { TextSketch } from './text-sketch.ts';

/** How much two texts, or the texts of two stories on the average, have in common. */
export interface Likeness {
  /** Of the shingles of both together, from 0 to 1 (resemblance). */
  readonly ofBoth: number;
  /** Of the shingles of the shorter one, from 0 to 1 (containment). */
  readonly ofShorter: number;
}

/** A cut text stands in the longer one nearly whole, and a quotation or a formula is little of both. */
const leastOfShorter = 0.6;
const leastOfBoth = 0.3;

/** Whether so much in common means the same story in mostly the same words. */
export const isSameStory = ({ ofBoth, ofShorter }: Likeness): boolean =>
  ofShorter >= leastOfShorter && ofBoth >= leastOfBoth;

/** The shingles of a text: how many they are, and the smallest of their numbers. */
export type Shingles = Pick<TextSketch, 'size' | 'least'>;

const isWhole = ({ size, least }: Shingles): boolean => size === least.length;

/**
 * The part of the shingles of both texts together that both have; of texts that are not known whole, of the
 * smallest ones. What is not kept of a text is larger than what is, so the smallest of both are known.
 * Source: Broder, "On the resemblance and containment of documents", 1997.
 */
const resemblance = (one: Shingles, two: Shingles): number => {
  const [first, second] = [one.least, two.least];
  const most = isWhole(one) && isWhole(two) ? Infinity : Math.max(first.length, second.length);
  let shared = 0;
  let taken = 0;
  let left = 0;
  let right = 0;
  while (taken < most && (left < first.length || right < second.length)) {
    const ours = first[left] ?? Infinity;
    const theirs = second[right] ?? Infinity;
    if (ours === theirs) shared += 1;
    if (ours <= theirs) left += 1;
    if (theirs <= ours) right += 1;
    taken += 1;
  }
  return taken === 0 ? 0 : shared / taken;
};

export const likeness = (first: Shingles, second: Shingles): Likeness => {
  const ofBoth = resemblance(first, second);
  const shared = (ofBoth / (1 + ofBoth)) * (first.size + second.size);
  return { ofBoth, ofShorter: Math.min(1, shared / Math.max(1, Math.min(first.size, second.size))) };
};

/** How many shingles a text has, and how many of them are known. */
interface Extent {
  readonly size: number;
  readonly length: number;
}

/** So little may sums of fractions differ from what they would be exactly. */
const rounding = 1e-6;

/** How many of the known shingles two texts have in common at least that tell the same story. */
export const leastShared = (one: Extent, two: Extent): number => {
  const part = (leastOfShorter * Math.min(one.size, two.size)) / Math.max(1, one.size + two.size);
  const least = Math.max(leastOfBoth, part / (1 - part));
  const areWhole = one.size === one.length && two.size === two.length;
  const shared = areWhole
    ? (least * (one.length + two.length)) / (1 + least)
    : least * Math.max(one.length, two.length);
  return shared - rounding;
};

/** The likeness of two stories: the average of all pairs of one text here and one there. */
export const averageLikeness = (pairs: readonly Likeness[]): Likeness => ({
  ofBoth: pairs.reduce((sum, { ofBoth }) => sum + ofBoth, 0) / pairs.length,
  ofShorter: pairs.reduce((sum, { ofShorter }) => sum + ofShorter, 0) / pairs.length,
});
