import { bandCount } from './min-hash.ts';

/** The bands of many texts: of each band the numbers of all texts, one band after the other. */
export interface BandTable {
  readonly bands: Uint32Array;
  /** By text: 1 when it is long enough to be compared. */
  readonly isLong: Uint8Array;
}

/** By text its number in one band. */
export const inBand = ({ bands, isLong: { length } }: BandTable, band: number): Uint32Array =>
  bands.subarray(band * length, (band + 1) * length);

/**
 * Texts that meet in one bucket more often than this are boilerplate; each is compared with the first of them.
 * Which pairs are compared depends on nothing but what is in the bucket.
 */
export const comparedMembers = 16;

/** A number of 32 bits and the place of a text are sorted as one number, which is exact up to 2 ** 53. */
const mostTexts = 2 ** 21;

/** The texts that have a number in a band in common, bucket after bucket, each ascending. */
interface Buckets {
  readonly members: Int32Array;
  /** By text: where its bucket begins. */
  readonly starts: Int32Array;
}

const bucketsIn = (table: BandTable, band: number, long: Int32Array): Buckets => {
  const own = inBand(table, band);
  const texts = own.length;
  const sorted = Float64Array.from(long, (text) => (own[text] ?? 0) * texts + text).sort();
  const members = new Int32Array(sorted.length);
  const starts = new Int32Array(texts);
  let number = -1;
  let start = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const text = (sorted[at] ?? 0) % texts;
    if (own[text] !== number) {
      number = own[text] ?? 0;
      start = at;
    }
    members[at] = text;
    starts[text] = start;
  }
  return { members, starts };
};

/**
 * Tells once of every pair of texts that have a number in some band in common, the earlier of the two first: of one
 * text after the other, with which earlier ones it meets. Throws a RangeError for more than two million texts.
 */
export const eachMeeting = (table: BandTable, onMeeting: (earlier: number, later: number) => void): void => {
  const { isLong } = table;
  if (isLong.length > mostTexts) throw new RangeError(`${isLong.length} texts cannot be compared at once.`);
  const long = Int32Array.from(isLong.keys()).filter((text) => isLong[text] === 1);
  const bands = Array.from({ length: bandCount }, (_, band) => bucketsIn(table, band, long));
  /** By text: one more than the last that it was told to meet with. */
  const told = new Int32Array(isLong.length);
  for (const later of long) {
    for (const { members, starts } of bands) {
      const start = starts[later] ?? 0;
      for (let at = start; at < start + comparedMembers; at += 1) {
        const earlier = members[at] ?? later;
        if (earlier >= later) break;
        if (told[earlier] === later + 1) continue;
        told[earlier] = later + 1;
        onMeeting(earlier, later);
      }
    }
  }
};
