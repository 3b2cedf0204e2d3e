/** An article shows at most so many others, each with at most so many words and as many entities as reasons. */
export const shownRelated = 5;
export const shownReasons = 4;

/** Stands where there is no further reason. */
export const noReason = 255;

/** The related articles of all articles, best first: each has `shownRelated` places, of which the first are taken. */
export interface RelatedLists {
  /** By article: how many places are taken. */
  readonly counts: Uint8Array;
  /** By place: the other article. */
  readonly others: Uint32Array;
  readonly scores: Int32Array;
  /** By place `shownReasons` of the article's own traits that the other shares, the most telling first. */
  readonly words: Uint8Array;
  readonly entities: Uint8Array;
}

export const emptyLists = (articles: number): RelatedLists => ({
  counts: new Uint8Array(articles),
  others: new Uint32Array(articles * shownRelated),
  scores: new Int32Array(articles * shownRelated),
  words: new Uint8Array(articles * shownRelated * shownReasons).fill(noReason),
  entities: new Uint8Array(articles * shownRelated * shownReasons).fill(noReason),
});

export const copyOfLists = ({ counts, others, scores, words, entities }: RelatedLists): RelatedLists => ({
  counts: counts.slice(),
  others: others.slice(),
  scores: scores.slice(),
  words: words.slice(),
  entities: entities.slice(),
});

/** Takes the list of one article over from other lists; `placeOf` tells where an article stands here. */
export const copyList = (
  from: RelatedLists,
  source: number,
  to: RelatedLists,
  target: number,
  placeOf: (other: number) => number,
): void => {
  const count = from.counts[source] ?? 0;
  const [start, into] = [source * shownRelated, target * shownRelated];
  to.counts[target] = count;
  for (let place = 0; place < count; place += 1)
    to.others[into + place] = placeOf(from.others[start + place] ?? 0);
  to.scores.set(from.scores.subarray(start, start + count), into);
  const [first, last] = [start * shownReasons, (start + count) * shownReasons];
  to.words.set(from.words.subarray(first, last), into * shownReasons);
  to.entities.set(from.entities.subarray(first, last), into * shownReasons);
};

/**
 * Puts an article into the list of another where it belongs by its score; of equals the one published first stands
 * first. Returns its place, or undefined when the list is full of better ones.
 */
export const insertRelated = (
  lists: RelatedLists,
  article: number,
  other: number,
  score: number,
): number | undefined => {
  const start = article * shownRelated;
  const count = lists.counts[article] ?? 0;
  let place = count;
  while (place > 0) {
    const theirs = lists.scores[start + place - 1] ?? 0;
    const isBefore = score > theirs || (score === theirs && other < (lists.others[start + place - 1] ?? 0));
    if (!isBefore) break;
    place -= 1;
  }
  if (place === shownRelated) return undefined;
  const end = start + shownRelated - 1;
  lists.others.copyWithin(start + place + 1, start + place, end);
  lists.scores.copyWithin(start + place + 1, start + place, end);
  for (const reasons of [lists.words, lists.entities]) {
    reasons.copyWithin(
      (start + place + 1) * shownReasons,
      (start + place) * shownReasons,
      end * shownReasons,
    );
    reasons.fill(noReason, (start + place) * shownReasons, (start + place + 1) * shownReasons);
  }
  lists.others[start + place] = other;
  lists.scores[start + place] = score;
  if (count < shownRelated) lists.counts[article] = count + 1;
  return place;
};
