import type { AlikePair } from './joined-stories.ts';
import { isSameStory, type Likeness } from './likeness.ts';
import { type BandTable, comparedMembers, meetingsInBand } from './meetings.ts';
import { bandCount } from './min-hash.ts';

/** How much two texts have in common, by their positions. */
export type LikenessOf = (first: number, second: number) => Likeness;

/** All pairs of texts that meet in a band and are alike. */
export const alikePairs = (table: BandTable, likenessOf: LikenessOf): readonly AlikePair[] => {
  const size = table.isLong.length;
  const met = new Set<number>();
  const pairs: AlikePair[] = [];
  for (let band = 0; band < bandCount; band += 1) {
    meetingsInBand(table, band, (earlier, later) => {
      const pair = later * size + earlier;
      if (met.has(pair)) return;
      met.add(pair);
      const likeness = likenessOf(earlier, later);
      if (isSameStory(likeness)) pairs.push({ earlier, later, likeness });
    });
  }
  return pairs;
};

/** What is known of texts before something changed. */
export interface FormerPairs {
  readonly table: BandTable;
  readonly pairs: readonly AlikePair[];
  /** By text now: which it was then; -1 for one that is new or other. Ascending but for those. */
  readonly places: Int32Array;
}

/** With more changes than these all is made anew. */
const mostChanged = 64;

const rowAt = ({ bands }: BandTable, text: number): Uint32Array =>
  bands.subarray(text * bandCount, (text + 1) * bandCount);

const isGone = (size: number, places: Int32Array): Uint8Array => {
  const gone = new Uint8Array(size).fill(1);
  for (const place of places) if (place >= 0) gone[place] = 0;
  return gone;
};

/** By band the texts now in the buckets of these rows. */
const membersOf = (
  { bands, isLong }: BandTable,
  rows: readonly Uint32Array[],
): readonly ReadonlyMap<number, number[]>[] => {
  const buckets = Array.from(
    { length: bandCount },
    (_, band) => new Map(rows.map((row) => [row[band] ?? 0, [] as number[]])),
  );
  // Band after band the numbers that are looked for; a band with fewer repeats its last.
  const most = Math.max(0, ...buckets.map(({ size }) => size));
  const sought = Uint32Array.from({ length: bandCount * most }, (_, at) => {
    const own = [...(buckets[Math.floor(at / most)]?.keys() ?? [])];
    return own[Math.min(at % most, own.length - 1)] ?? 0;
  });
  for (let text = 0; text < isLong.length; text += 1) {
    if (isLong[text] === 0) continue;
    const start = text * bandCount;
    for (let at = 0; at < sought.length; at += 1) {
      const band = (at / most) | 0;
      if (bands[start + band] !== sought[at]) continue;
      const members = buckets[band]?.get(sought[at] ?? 0);
      if (members !== undefined && members.at(-1) !== text) members.push(text);
    }
  }
  return buckets;
};

/** Whether one of these texts is among the first of a bucket that is too full for all pairs. */
const isDisturbed = (
  buckets: readonly ReadonlyMap<number, readonly number[]>[],
  texts: ReadonlySet<number>,
): boolean =>
  buckets.some((own) =>
    [...own.values()].some(
      (members) =>
        members.length > comparedMembers &&
        members.slice(0, comparedMembers).some((member) => texts.has(member)),
    ),
  );

/** With whom a text is compared in a bucket. */
const comparedWith = (members: readonly number[], text: number): readonly number[] =>
  members.indexOf(text) < comparedMembers ? members : members.slice(0, comparedMembers);

/** The same as `alikePairs`, made from what is known of the texts before. */
export const alikePairsAgain = (
  table: BandTable,
  likenessOf: LikenessOf,
  former: FormerPairs,
): readonly AlikePair[] => {
  const { places } = former;
  const gone = isGone(former.table.isLong.length, places);
  const old = [...gone.keys()].filter((text) => gone[text] === 1 && former.table.isLong[text] === 1);
  const changed = [...places.keys()].filter((text) => places[text] === -1 && table.isLong[text] === 1);
  if (old.length + changed.length > mostChanged) return alikePairs(table, likenessOf);
  const rows = [
    ...old.map((text) => rowAt(former.table, text)),
    ...changed.map((text) => rowAt(table, text)),
  ];
  const buckets = membersOf(table, rows);
  const isChanged = new Set(changed);
  // Where the first of a full bucket are others than before, other texts are compared: then all is made anew.
  if (isDisturbed(buckets, isChanged) || isDisturbed(membersOf(former.table, rows), new Set(old))) {
    return alikePairs(table, likenessOf);
  }
  const placeNow = new Int32Array(gone.length).fill(-1);
  for (const [text, place] of places.entries()) if (place >= 0) placeNow[place] = text;
  const pairs = former.pairs.flatMap((pair): readonly AlikePair[] => {
    const [earlier, later] = [placeNow[pair.earlier] ?? -1, placeNow[pair.later] ?? -1];
    return earlier < 0 || later < 0 ? [] : [{ ...pair, earlier, later }];
  });
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
