import type { Postings } from './postings.ts';
import { type RelatedLists, insertRelated, shownReasons, shownRelated } from './related-lists.ts';
import type { TraitTable } from './trait-table.ts';
import { unit, type Weights } from './weights.ts';

/** Below this an article has only chance in common. */
const leastScore = Math.round(0.06 * unit ** 2);

/** Everything that articles are compared by. */
export interface Comparison {
  readonly table: TraitTable;
  readonly weights: Weights;
  readonly postings: Postings;
  /** Those that are not to be named beside an article, however like it they are; the same both ways. */
  readonly apart: (article: number) => readonly number[];
}

/** Called with an article that has enough in common with the one in question, and how much. */
type OnLike = (other: number, score: number) => void;

/** Makes lists of related articles one by one. */
export interface Relating {
  /** Tells of all articles that are like one. The cost is bounded: every term leads to a bounded list. */
  readonly eachLike: (article: number, onLike: OnLike) => void;
  /** Makes the list of one article, and tells of all that are like it. */
  readonly relate: (article: number, onLike?: OnLike) => void;
  /** Fills in the reasons for one place of an article's list. */
  readonly giveReasons: (article: number, place: number) => void;
}

export const relating = ({ table, weights, postings, apart }: Comparison, lists: RelatedLists): Relating => {
  const scores = new Int32Array(weights.starts.length);
  const met = new Uint32Array(weights.starts.length);
  const eachLike = (article: number, onLike: OnLike): void => {
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
    for (const other of apart(article)) scores[other] = 0;
    for (let meeting = 0; meeting < meetings; meeting += 1) {
      const other = met[meeting] ?? 0;
      const score = scores[other] ?? 0;
      scores[other] = 0;
      if (score >= leastScore) onLike(other, score);
    }
  };
  /** By term: where in the weights the article in question has it, and one more; 0 for what it has not. */
  const own = new Uint32Array(weights.size);
  const giveReasons = (article: number, place: number): void => {
    const from = weights.starts[article] ?? 0;
    const to = weights.starts[article + 1] ?? 0;
    for (let at = from; at < to; at += 1) own[weights.numbers[at] ?? 0] = at + 1;
    const other = lists.others[article * shownRelated + place] ?? 0;
    const shared: { readonly at: number; readonly product: number }[] = [];
    const last = weights.starts[other + 1] ?? 0;
    for (let at = weights.starts[other] ?? 0; at < last; at += 1) {
      const ours = own[weights.numbers[at] ?? 0] ?? 0;
      if (ours === 0) continue;
      const product = (weights.weights[at] ?? 0) * (weights.weights[ours - 1] ?? 0);
      shared.push({ at: weights.places[ours - 1] ?? 0, product });
    }
    for (let at = from; at < to; at += 1) own[weights.numbers[at] ?? 0] = 0;
    shared.sort((first, second) => second.product - first.product || first.at - second.at);
    const start = table.starts[article] ?? 0;
    const into = (article * shownRelated + place) * shownReasons;
    let words = 0;
    let entities = 0;
    for (const { at } of shared) {
      const isWord = (table.counts[at] ?? 0) > 0;
      if (isWord && words < shownReasons) lists.words[into + words++] = at - start;
      if (!isWord && entities < shownReasons) lists.entities[into + entities++] = at - start;
    }
  };
  return {
    eachLike,
    giveReasons,
    relate: (article, onLike) => {
      lists.counts[article] = 0;
      eachLike(article, (other, score) => {
        insertRelated(lists, article, other, score);
        onLike?.(other, score);
      });
      for (let place = 0; place < (lists.counts[article] ?? 0); place += 1) giveReasons(article, place);
    },
  };
};
