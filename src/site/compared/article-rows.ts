import {
  noReason,
  type RelatedLists,
  shownReasons,
  shownRelated,
} from '../../archive/related/related-lists.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { Comparison } from './comparison.ts';
import { othersOfStory } from './others-of-story.ts';

/** The reasons in a stretch of them. */
const printed = (reasons: Uint8Array, place: number): string => {
  let text = '';
  for (let at = place * shownReasons; at < (place + 1) * shownReasons; at += 1) {
    const reason = reasons[at] ?? noReason;
    if (reason !== noReason) text += `${reason},`;
  }
  return text;
};

const isSameBytes = (one: Uint8Array, other: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (one[at] !== other[at]) return false;
  return true;
};

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Whether an article has the same list in two comparisons, at the same place in both. */
const isSameList = (one: RelatedLists, other: RelatedLists, article: number): boolean => {
  const taken = one.counts[article] ?? 0;
  if (taken !== other.counts[article]) return false;
  const start = article * shownRelated;
  const end = start + taken;
  for (let at = start; at < end; at += 1) if (one.others[at] !== other.others[at]) return false;
  return (
    isSameBytes(one.words, other.words, start * shownReasons, end * shownReasons) &&
    isSameBytes(one.entities, other.entities, start * shownReasons, end * shownReasons)
  );
};

/** Whether a stretch of all columns is the same, in what is not taken too. */
const areSameColumns = (one: RelatedLists, other: RelatedLists, from: number, to: number): boolean => {
  const places = [from * shownRelated, to * shownRelated] as const;
  const reasons = [from * shownRelated * shownReasons, to * shownRelated * shownReasons] as const;
  return (
    bytesOf(one.counts.subarray(from, to)).equals(bytesOf(other.counts.subarray(from, to))) &&
    bytesOf(one.others.subarray(...places)).equals(bytesOf(other.others.subarray(...places))) &&
    bytesOf(one.words.subarray(...reasons)).equals(bytesOf(other.words.subarray(...reasons))) &&
    bytesOf(one.entities.subarray(...reasons)).equals(bytesOf(other.entities.subarray(...reasons)))
  );
};

/** Lists are looked at so many at a time; most are as they were. */
const atOnce = 256;

/** By article whether its list is another. */
const otherLists = (one: RelatedLists, other: RelatedLists): Uint8Array => {
  const articles = one.counts.length;
  const isOther = new Uint8Array(articles);
  for (let from = 0; from < articles; from += atOnce) {
    const to = Math.min(from + atOnce, articles);
    if (areSameColumns(one, other, from, to)) continue;
    for (let article = from; article < to; article += 1) {
      if (!isSameList(one, other, article)) isOther[article] = 1;
    }
  }
  return isOther;
};

type Compared = Pick<Comparison, 'digests' | 'stories' | 'related'>;

/**
 * Names of every article its record and what was found of it across all articles. Others are meant by their places:
 * a name is good as long as the order of the articles is the same, and what leads to each.
 *
 * @param former what was found before, with the names that were given then
 */
export const articleRows = (
  { digests, stories, related }: Compared,
  former?: Compared & Pick<Comparison, 'rows'>,
): readonly string[] => {
  const othersOf = othersOfStory(stories);
  const known = former !== undefined && bytesOf(stories).equals(bytesOf(former.stories)) ? former : undefined;
  const rowOf = (digest: string, article: number): string => {
    let row = `${digest} ${othersOf(article).join()}`;
    const start = article * shownRelated;
    for (let place = start; place < start + (related.counts[article] ?? 0); place += 1) {
      row += ` ${related.others[place] ?? 0}:${printed(related.words, place)}:${printed(related.entities, place)}`;
    }
    return hashOf(row).slice(0, 20);
  };
  if (known?.digests.length !== digests.length) return digests.map(rowOf);
  const isOther = otherLists(related, known.related);
  return digests.map((digest, article) => {
    const before =
      isOther[article] === 0 && known.digests[article] === digest ? known.rows[article] : undefined;
    return before ?? rowOf(digest, article);
  });
};
