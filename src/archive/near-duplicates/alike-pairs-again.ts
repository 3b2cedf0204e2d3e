import { alikePairs, type LikenessOf, type MayBeAlike } from './alike-pairs.ts';
import type { AlikePair } from './joined-stories.ts';
import { isSameStory } from './likeness.ts';
import { type BandTable, comparedMembers, inBand } from './meetings.ts';
import { bandCount } from './min-hash.ts';

/** What is known of texts before something changed. */
export interface FormerPairs {
  readonly table: BandTable;
  readonly pairs: readonly AlikePair[];
  /** By text now: which it was then; -1 for one that is new or other. Ascending but for those. */
  readonly places: Int32Array;
}

/** With more changes than these all is made anew. */
const mostChanged = 64;

const rowAt = ({ bands, isLong }: BandTable, text: number): Uint32Array =>
  Uint32Array.from({ length: bandCount }, (_, band) => bands[band * isLong.length + text] ?? 0);

const nowhere = -1;

/** By text then where it is now. */
const placesNow = (places: Int32Array, then: number): Int32Array => {
  const now = new Int32Array(then).fill(nowhere);
  for (let text = 0; text < places.length; text += 1) {
    const place = places[text] ?? nowhere;
    if (place !== nowhere) now[place] = text;
  }
  return now;
};

/** The long ones among the texts that have no place elsewhere. */
const longWithoutPlace = (places: Int32Array, { isLong }: BandTable): readonly number[] => {
  const texts: number[] = [];
  for (let text = places.indexOf(nowhere); text >= 0; text = places.indexOf(nowhere, text + 1)) {
    if (isLong[text] === 1) texts.push(text);
  }
  return texts;
};

/** By band the texts in buckets, by what names the bucket. */
type Buckets = readonly ReadonlyMap<number, readonly number[]>[];

/** The long texts that have a number in a band. */
const bearersOf = (numbers: Uint32Array, number: number, isLong: Uint8Array): readonly number[] => {
  const texts: number[] = [];
  for (let text = numbers.indexOf(number); text >= 0; text = numbers.indexOf(number, text + 1)) {
    if (isLong[text] === 1) texts.push(text);
  }
  return texts;
};

/** The texts now in the buckets of these rows. */
const membersOf = (table: BandTable, rows: readonly Uint32Array[]): Buckets =>
  Array.from({ length: bandCount }, (_, band) => {
    const numbers = inBand(table, band);
    const sought = new Set(rows.map((row) => row[band] ?? 0));
    return new Map(Array.from(sought, (number) => [number, bearersOf(numbers, number, table.isLong)]));
  });

/** The texts that were in the same buckets: those that stayed, and those that are gone. */
const membersThen = (
  buckets: Buckets,
  places: Int32Array,
  { table, gone }: { readonly table: BandTable; readonly gone: readonly number[] },
): Buckets =>
  buckets.map(
    (own, band) =>
      new Map(
        Array.from(own, ([key, members]) => [
          key,
          [
            ...members.map((text) => places[text] ?? nowhere).filter((place) => place !== nowhere),
            ...gone.filter((text) => rowAt(table, text)[band] === key),
          ].sort((one, other) => one - other),
        ]),
      ),
  );

/** Whether two texts are compared in some band: the earlier one is among the first of a bucket that holds both. */
const areCompared = (table: BandTable, earlier: number, later: number): boolean => {
  for (let band = 0; band < bandCount; band += 1) {
    const numbers = inBand(table, band);
    const key = numbers[earlier];
    if (key !== numbers[later]) continue;
    let before = 0;
    for (let text = 0; text < earlier && before < comparedMembers; text += 1) {
      if (table.isLong[text] === 1 && numbers[text] === key) before += 1;
    }
    if (before < comparedMembers) return true;
  }
  return false;
};

/** Those that are unchanged of the first texts of a full bucket. */
const firstOf = (members: readonly number[], nowOf: (text: number) => number): ReadonlySet<number> =>
  new Set(
    members
      .slice(0, comparedMembers)
      .map(nowOf)
      .filter((text) => text >= 0),
  );

/**
 * Of unchanged texts: those that are no longer among the first of some full bucket, and those that are now, each with
 * the later ones that it is compared with there.
 */
const comparedAnew = (
  buckets: Buckets,
  bucketsThen: Buckets,
  {
    nowOf,
    isChanged,
  }: { readonly nowOf: (text: number) => number; readonly isChanged: (text: number) => boolean },
) => {
  const pushedOut = new Set<number>();
  const broughtTogether = new Map<number, Set<number>>();
  for (const [band, own] of buckets.entries()) {
    for (const [key, members] of own) {
      const then = bucketsThen[band]?.get(key) ?? [];
      if (Math.max(members.length, then.length) <= comparedMembers) continue;
      const first = firstOf(members, (text) => (isChanged(text) ? -1 : text));
      const firstThen = firstOf(then, nowOf);
      for (const text of firstThen) if (!first.has(text)) pushedOut.add(text);
      for (const text of first) {
        if (firstThen.has(text)) continue;
        const met = broughtTogether.get(text) ?? new Set();
        for (const other of members.slice(members.indexOf(text) + 1)) if (!isChanged(other)) met.add(other);
        broughtTogether.set(text, met);
      }
    }
  }
  return { pushedOut, broughtTogether };
};

/** With whom a text is compared in a bucket. */
const comparedWith = (members: readonly number[], text: number): readonly number[] =>
  members.indexOf(text) < comparedMembers ? members : members.slice(0, comparedMembers);

/** The same as `alikePairs`, made from what is known of the texts before. */
export const alikePairsAgain = (
  table: BandTable,
  likenessOf: LikenessOf,
  former: FormerPairs,
  mayBeAlike?: MayBeAlike,
): readonly AlikePair[] => {
  const { places } = former;
  const placeNow = placesNow(places, former.table.isLong.length);
  const gone = longWithoutPlace(placeNow, former.table);
  const changed = longWithoutPlace(places, table);
  if (gone.length + changed.length > mostChanged) return alikePairs(table, likenessOf, mayBeAlike);
  const rows = [
    ...gone.map((text) => rowAt(former.table, text)),
    ...changed.map((text) => rowAt(table, text)),
  ];
  const buckets = membersOf(table, rows);
  const bucketsThen = membersThen(buckets, places, { table: former.table, gone });
  const isChanged = new Set(changed);
  const { pushedOut, broughtTogether } = comparedAnew(buckets, bucketsThen, {
    nowOf: (text) => placeNow[text] ?? -1,
    isChanged: (text) => isChanged.has(text),
  });
  const pairs = former.pairs.flatMap((pair): readonly AlikePair[] => {
    const [earlier, later] = [placeNow[pair.earlier] ?? -1, placeNow[pair.later] ?? -1];
    if (earlier < 0 || later < 0) return [];
    broughtTogether.get(earlier)?.delete(later);
    const isInDoubt = pushedOut.has(earlier) || pushedOut.has(later);
    return isInDoubt && !areCompared(table, earlier, later) ? [] : [{ ...pair, earlier, later }];
  });
  for (const [earlier, met] of broughtTogether) {
    for (const later of met) {
      const likeness = likenessOf(earlier, later);
      if (isSameStory(likeness)) pairs.push({ earlier, later, likeness });
    }
  }
  for (const text of changed) {
    const met = new Set<number>();
    const row = rowAt(table, text);
    for (const [band, own] of buckets.entries()) {
      for (const other of comparedWith(own.get(row[band] ?? 0) ?? [], text)) met.add(other);
    }
    for (const other of met) {
      if (other === text || (isChanged.has(other) && other < text)) continue;
      const [earlier, later] = other < text ? [other, text] : [text, other];
      const likeness = likenessOf(earlier, later);
      if (isSameStory(likeness)) pairs.push({ earlier, later, likeness });
    }
  }
  return pairs;
};
