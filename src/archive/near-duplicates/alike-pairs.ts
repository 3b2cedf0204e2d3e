import type { AlikePair } from './joined-stories.ts';
import { isSameStory, type Likeness } from './likeness.ts';
import { type BandTable, meetingsInBand } from './meetings.ts';
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
