import { noReason, shownReasons, shownRelated } from '../../archive/related/related-lists.ts';
import { hashOf } from '../reading/hash-of.ts';
import { othersOfStory } from './compare-profiles.ts';
import type { Comparison } from './comparison.ts';

const printed = (reasons: Uint8Array): string => reasons.filter((reason) => reason !== noReason).join();

/**
 * Names of every article its record and what was found of it across all articles. Others are meant by their places:
 * a name is good as long as the order of the articles is the same, and what leads to each.
 */
export const articleRows = ({ digests, stories, related }: Comparison): readonly string[] => {
  const othersOf = othersOfStory(stories);
  return digests.map((digest, article) => {
    let row = `${digest} ${othersOf(article).join()}`;
    const start = article * shownRelated;
    for (let place = start; place < start + (related.counts[article] ?? 0); place += 1) {
      const [first, last] = [place * shownReasons, (place + 1) * shownReasons];
      row += ` ${related.others[place] ?? 0}:${printed(related.words.subarray(first, last))}:${printed(related.entities.subarray(first, last))}`;
    }
    return hashOf(row).slice(0, 20);
  });
};
