import type { TraitNumbers } from './trait-numbers.ts';

/** The traits of many articles as numbers, those of one article after those of the other. */
export interface TraitTable extends TraitNumbers {
  /** Where the traits of each article begin; one more than there are articles. */
  readonly starts: Uint32Array;
}

/** Puts the traits of articles one after the other; the order of the articles stays. */
export const traitTable = (articles: readonly TraitNumbers[]): TraitTable => {
  const size = articles.reduce((sum, { terms }) => sum + terms.length, 0);
  const starts = new Uint32Array(articles.length + 1);
  const terms = new Uint32Array(size);
  const counts = new Uint8Array(size);
  let next = 0;
  for (const [position, traits] of articles.entries()) {
    terms.set(traits.terms, next);
    counts.set(traits.counts, next);
    next += traits.terms.length;
    starts[position + 1] = next;
  }
  return { starts, terms, counts };
};

/** The traits of one article in a table. */
export const traitsAt = ({ starts, terms, counts }: TraitTable, article: number): TraitNumbers => {
  const [start, end] = [starts[article], starts[article + 1]];
  return { terms: terms.subarray(start, end), counts: counts.subarray(start, end) };
};
