import type { AlikePair } from './joined-stories.ts';
import { isSameStory, type Likeness } from './likeness.ts';
import { type BandTable, eachMeeting } from './meetings.ts';

/** How much two texts have in common, by their positions. */
export type LikenessOf = (first: number, second: number) => Likeness;

/** False only of texts that are not alike; asked first, of far more pairs than are. */
export type MayBeAlike = (first: number, second: number) => boolean;

/** All pairs of texts that meet in a band and are alike. */
export const alikePairs = (
  table: BandTable,
  likenessOf: LikenessOf,
  mayBeAlike: MayBeAlike = () => true,
): readonly AlikePair[] => {
  const pairs: AlikePair[] = [];
  eachMeeting(table, (earlier, later) => {
    if (!mayBeAlike(earlier, later)) return;
    const likeness = likenessOf(earlier, later);
    if (isSameStory(likeness)) pairs.push({ earlier, later, likeness });
  });
  return pairs;
};
