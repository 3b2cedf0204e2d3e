import type { Postings } from './postings.ts';
import { unit, type Weights } from './weights.ts';

const shownRelated = 5;

/** Below this an article has only chance in common. */
const leastScore = Math.round(0.06 * unit ** 2);

/**
 * Tells for one article after the other the positions of those that are most like it, best first, at most five;
 * of equals the one published first; some may be kept apart. The cost grows with the number of articles, not with its square: every term
 * leads to a bounded list.
 */
export const nearestArticles = (
  weights: Weights,
  postings: Postings,
): ((article: number, apart: readonly number[]) => readonly number[]) => {
  const scores = new Int32Array(weights.starts.length);
  const met = new Uint32Array(weights.starts.length);
  const best = new Int32Array(shownRelated);
  return (article, apart) => {
    let meetings = 0;
    const end = weights.starts[article + 1] ?? 0;
    for (let at = weights.starts[article] ?? 0; at < end; at += 1) {
      const term = weights.numbers[at] ?? 0;
      const weight = weights.weights[at] ?? 0;
      const last = postings.starts[term + 1] ?? 0;
      for (let place = postings.starts[term] ?? 0; place < last; place += 1) {
        const other = postings.articles[place] ?? 0;
        const score = scores[other] ?? 0;
        if (score === 0) met[meetings++] = other;
        scores[other] = score + weight * (postings.weights[place] ?? 0);
      }
    }
    scores[article] = 0;
    for (const other of apart) scores[other] = 0;
    let found = 0;
    for (let meeting = 0; meeting < meetings; meeting += 1) {
      const other = met[meeting] ?? 0;
      const score = scores[other] ?? 0;
      if (score < leastScore) continue;
      const isBefore = (known: number): boolean => {
        const theirs = scores[known] ?? 0;
        return score > theirs || (score === theirs && other < known);
      };
      let place = found;
      while (place > 0 && isBefore(best[place - 1] ?? 0)) place -= 1;
      if (place === shownRelated) continue;
      best.copyWithin(place + 1, place, shownRelated - 1);
      best[place] = other;
      if (found < shownRelated) found += 1;
    }
    for (let meeting = 0; meeting < meetings; meeting += 1) scores[met[meeting] ?? 0] = 0;
    return Array.from(best.subarray(0, found));
  };
};
