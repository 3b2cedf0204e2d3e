import { bandsOf } from './min-hash.ts';
import { shingles } from './shingles.ts';

/** What two texts are compared by, whatever their length. */
export interface TextSketch {
  /** How many different shingles the text has. */
  readonly size: number;
  /** The smallest of them in ascending order: a sample that is the same in texts that share them. */
  readonly least: Uint32Array;
  /** Texts that are alike have a band in common; absent for texts too short to be compared. */
  readonly bands: Uint32Array | undefined;
}

/** With so many the part that two texts share is known to within four hundredths, two times in three. */
const sampleSize = 160;

/** Shorter texts are formulas: "Die Sitzung beginnt um 10 Uhr." */
const leastShingles = 20;

export const textSketch = (text: string): TextSketch => {
  const all = shingles(text);
  return {
    size: all.length,
    least: all.slice(0, sampleSize),
    bands: all.length < leastShingles ? undefined : bandsOf(all),
  };
};

/** Of the shorter text's shingles so many stand in the longer one. */
const leastContained = 0.6;

/** Two texts have so much of all their shingles in common; a quotation in a long text has less. */
const leastAlike = 0.25;

/**
 * How many of the smallest shingles of both texts together both have, as a part. What is not kept of a text is
 * larger than what is, so the smallest of both are known; for short texts the part is exact.
 * Source: Broder, "On the resemblance and containment of documents", 1997.
 */
const resemblance = ({ least: first }: TextSketch, { least: second }: TextSketch): number => {
  let shared = 0;
  let taken = 0;
  let left = 0;
  let right = 0;
  while (taken < sampleSize && (left < first.length || right < second.length)) {
    const one = first[left] ?? Infinity;
    const other = second[right] ?? Infinity;
    if (one === other) shared += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
    taken += 1;
  }
  return taken === 0 ? 0 : shared / taken;
};

/** Whether two texts tell the same story in mostly the same words. */
export const isSameStory = (first: TextSketch, second: TextSketch): boolean => {
  const shorter = Math.min(first.size, second.size);
  if (shorter < Math.max(first.size, second.size) * leastAlike) return false;
  const alike = resemblance(first, second);
  const shared = (alike / (1 + alike)) * (first.size + second.size);
  return alike >= leastAlike && shared >= shorter * leastContained;
};
