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

/** Texts of so many words are compared exactly; of longer ones the shared part is known to within a fortieth. */
const sampleSize = 400;

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
