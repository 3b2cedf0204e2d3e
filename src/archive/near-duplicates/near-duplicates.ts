import { bandCount, bandsOf } from './min-hash.ts';
import { sharedCount, shingles } from './shingles.ts';

/** A text to be compared; the order of the texts is the order of publication. */
export interface ComparedText<Id extends string> {
  readonly id: Id;
  readonly text: string;
}

/** Texts that tell one story in the same words, first publication first. */
export interface Story<Id extends string> {
  /** The id of the text published first: later texts do not change it. */
  readonly id: Id;
  readonly members: readonly Id[];
}

/** Of the shorter text's shingles so many stand in the longer one. */
const leastContained = 0.6;

/** Two texts have so much of all their shingles in common; a quotation in a long text has less. */
const leastAlike = 0.25;

/** Shorter texts are formulas: "Die Sitzung beginnt um 10 Uhr." */
const leastShingles = 20;

/** Texts that meet in one bucket more often than this are boilerplate; each is compared with its neighbours. */
const largestBucket = 50;

const isSameStory = (first: Uint32Array, second: Uint32Array): boolean => {
  const shorter = Math.min(first.length, second.length);
  const longer = Math.max(first.length, second.length);
  if (shorter < leastShingles || shorter < longer * leastAlike) return false;
  const shared = sharedCount(first, second);
  return shared >= shorter * leastContained && shared >= (shorter + longer - shared) * leastAlike;
};

/** Sets of positions that grow together; the first of a set stands for it. */
const disjointSets = (size: number) => {
  const parents = Uint32Array.from({ length: size }, (_, index) => index);
  const firstOf = (position: number): number => {
    let first = position;
    while (parents[first] !== first) first = parents[first] ?? first;
    parents[position] = first;
    return first;
  };
  return {
    firstOf,
    join: (one: number, other: number): void => {
      const [first, second] = [firstOf(one), firstOf(other)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
  };
};

/**
 * Groups texts that tell the same story in mostly the same words: cut by up to 40 %, under another headline,
 * with another lead, from whatever source and day. Texts without a double are in no group.
 */
export const nearDuplicates = <Id extends string>(
  texts: readonly ComparedText<Id>[],
): readonly Story<Id>[] => {
  const sets = texts.map(({ text }) => shingles(text));
  const stories = disjointSets(texts.length);
  const bands = sets.map((set) => (set.length < leastShingles ? undefined : bandsOf(set)));
  for (let band = 0; band < bandCount; band += 1) {
    const buckets = new Map<number, number[]>();
    for (const [position, own] of bands.entries()) {
      const key = own?.[band];
      if (key === undefined) continue;
      const bucket = buckets.get(key) ?? [];
      for (const other of bucket.slice(-largestBucket)) {
        if (stories.firstOf(other) === stories.firstOf(position)) continue;
        if (isSameStory(sets[other] ?? new Uint32Array(), sets[position] ?? new Uint32Array())) {
          stories.join(other, position);
        }
      }
      bucket.push(position);
      buckets.set(key, bucket);
    }
  }
  const members = new Map<number, Id[]>();
  for (const [position, { id }] of texts.entries()) {
    const first = stories.firstOf(position);
    members.set(first, [...(members.get(first) ?? []), id]);
  }
  return [...members.values()].flatMap((ids) => {
    const [first] = ids;
    return first === undefined || ids.length < 2 ? [] : [{ id: first, members: ids }];
  });
};
