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

/**
 * Takes the list of one article over from other lists; `placeOf` tells where an article stands here, and of those that
 * are to be left out a negative number.
 */
export const copyList = (
  from: RelatedLists,
  source: number,
  to: RelatedLists,
  target: number,
  placeOf: (other: number) => number,
): void => {
  const start = source * shownRelated;
  let into = target * shownRelated;
  for (let place = start; place < start + (from.counts[source] ?? 0); place += 1) {
    const other = placeOf(from.others[place] ?? 0);
    if (other < 0) continue;
    to.others[into] = other;
    to.scores[into] = from.scores[place] ?? 0;
    const reasons = [place * shownReasons, (place + 1) * shownReasons] as const;
    to.words.set(from.words.subarray(...reasons), into * shownReasons);
    to.entities.set(from.entities.subarray(...reasons), into * shownReasons);
    into += 1;
  }
  to.counts[target] = into - target * shownRelated;
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
