/** What a lexicon knows of a lower-case German word form. */
export interface LexiconWord {
  /** Occurrences in a corpus of about seventeen million words and two ranked lists, rounded; 0 for a word only listed. */
  readonly frequency: number;
  /** Share of its occurrences that are a noun, 0–1. */
  readonly nounShare: number;
}

/** Word forms in lower case, unfolded: `straße`, `häuser`. */
export interface Lexicon {
  readonly size: number;
  readonly get: (word: string) => LexiconWord | undefined;
  readonly has: (word: string) => boolean;
  /** The words that begin like this, in order of code units; all words for an empty beginning. */
  readonly beginningWith: (beginning: string) => Iterable<string>;
}
