import type { Lexicon } from './lexicon.ts';
import type { AsBeginning } from './parse-query.ts';
import { readQueryWord } from './read-query-word.ts';
import type { Capital } from './word-entries.ts';
import type { ReadWord } from './reading.ts';

/** A word of a query, with all that decides how it is understood. */
export interface AskedWord {
  readonly text: string;
  readonly asBeginning: AsBeginning;
  readonly capital: Capital;
  /** Whether, where the archive does not know it, what it may be made of or misspelt for is looked for. */
  readonly isGuessed: boolean;
}

/** Understands a word of a query. */
export type WordReader = (word: AskedWord) => Promise<ReadWord | undefined>;

/** Understands each word once: with every letter that is typed, the words before it are asked for again. */
export const wordReader = (lexicon: Lexicon): WordReader => {
  const known = new Map<string, Promise<ReadWord | undefined>>();
  return async ({ text, asBeginning, capital, isGuessed }) => {
    const name = [asBeginning, capital, isGuessed, text].join(' ');
    const reading = known.get(name) ?? readQueryWord(text, asBeginning, lexicon, capital, isGuessed);
    known.set(name, reading);
    try {
      return await reading;
    } catch (error) {
      // What did not load is asked for again.
      known.delete(name);
      throw error;
    }
  };
};
