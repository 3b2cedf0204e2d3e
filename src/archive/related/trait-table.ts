import { nounStem } from '../content-words.ts';
import { textHash } from '../text-hash.ts';
import type { Traits } from './traits.ts';

/** The traits of many articles as numbers, those of one article after those of the other. */
export interface TraitTable {
  /** Where the traits of each article begin; one more than there are articles. */
  readonly starts: Uint32Array;
  /** Hashes of stems and ids. That two of an archive's terms share one is rare, and does little harm. */
  readonly terms: Uint32Array;
  /** How often a word stands in the article; 0 for an entity. */
  readonly counts: Uint8Array;
}

const largestCount = 255;

/** Entities and words share one space; the sign keeps a word from being taken for an id. */
const entityTerm = (id: string): number => textHash(`@${id}`);

const wordTerm = (printed: string): number => textHash(nounStem(printed));

/** Turns the traits of articles into numbers; the order of the articles stays. */
export const traitTable = (articles: readonly Traits[]): TraitTable => {
  const size = articles.reduce((sum, { words, entities }) => sum + words.length + entities.length, 0);
  const starts = new Uint32Array(articles.length + 1);
  const terms = new Uint32Array(size);
  const counts = new Uint8Array(size);
  let next = 0;
  for (const [position, traits] of articles.entries()) {
    starts[position] = next;
    for (const [place, word] of traits.words.entries()) {
      terms[next] = wordTerm(word);
      counts[next] = Math.min(traits.counts[place] ?? 1, largestCount);
      next += 1;
    }
    for (const entity of traits.entities) {
      terms[next] = entityTerm(entity);
      next += 1;
    }
  }
  starts[articles.length] = next;
  return { starts, terms, counts };
};
