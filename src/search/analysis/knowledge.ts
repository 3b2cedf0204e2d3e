import { type CompoundSplitter, splitNothing } from './compound-splitter.ts';
import { type FormCounts, noCounts } from './form-counts.ts';
import { nothingApart, type StandsApart } from './stands-apart.ts';
import type { SeparableVerbs } from './separable-verbs.ts';

/** What is known of German words, whatever is indexed. */
export interface WordKnowledge {
  readonly splitCompound: CompoundSplitter;
  readonly separableVerbs: SeparableVerbs;
  readonly standsApart: StandsApart;
  /** Whether a word in lower case is known, and never a noun: „hält“, „gehören“. */
  readonly isNeverNoun: (word: string) => boolean;
  /** Whether a word in lower case is known. */
  readonly isWord: (word: string) => boolean;
}

/** What the analysis of texts rests on; the analysis itself is pure and reads nothing. */
export interface Knowledge extends WordKnowledge {
  /**
   * The vocabulary of whatever is indexed together. It settles whether a capital at the beginning of a sentence
   * is a noun's; a word that it does not know is taken for one.
   */
  readonly counts: FormCounts;
}

export const noKnowledge: Knowledge = {
  splitCompound: splitNothing,
  separableVerbs: new Set(),
  standsApart: nothingApart,
  isNeverNoun: () => false,
  isWord: () => false,
  counts: noCounts,
};
