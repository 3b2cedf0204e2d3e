import { nounStem } from '../content-words.ts';
import { textHash } from '../text-hash.ts';
import { knownWord } from '../words/known-word.ts';
import { ofWord } from '../words/of-word.ts';
import type { Traits } from './traits.ts';

/** The traits of an article as numbers: its words, then its entities. */
export interface TraitNumbers {
  /** Hashes of stems and ids. That two of an archive's terms share one is rare, and does little harm. */
  readonly terms: Uint32Array;
  /** How often a word stands in the article; 0 for an entity. */
  readonly counts: Uint8Array;
}

const largestCount = 255;

/** Entities and words share one space; the sign keeps a word from being taken for an id. */
const entityTerm = (id: string): number => textHash(`@${id}`);

const termOf = ofWord((printed) => textHash(nounStem(printed)));

const wordTerm = (printed: string): number => termOf(knownWord(printed));

export const traitNumbers = ({ words, counts, entities }: Traits): TraitNumbers => ({
  terms: new Uint32Array([...words.map(wordTerm), ...entities.map(entityTerm)]),
  counts: new Uint8Array([
    ...words.map((_, place) => Math.min(counts[place] ?? 1, largestCount)),
    ...entities.map(() => 0),
  ]),
});
