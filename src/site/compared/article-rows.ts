import { noReason, shownReasons, shownRelated } from '../../archive/related/related-lists.ts';
import { hashOf } from '../reading/hash-of.ts';
import { othersOfStory } from './compare-profiles.ts';
import type { Comparison } from './comparison.ts';

/** The reasons in a stretch of them. */
const printed = (reasons: Uint8Array, place: number): string => {
  let text = '';
  for (let at = place * shownReasons; at < (place + 1) * shownReasons; at += 1) {
    const reason = reasons[at] ?? noReason;
    if (reason !== noReason) text += `${reason},`;
  }
  return text;
};

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
      row += ` ${related.others[place] ?? 0}:${printed(related.words, place)}:${printed(related.entities, place)}`;
    }
    return hashOf(row).slice(0, 20);
  });
};
