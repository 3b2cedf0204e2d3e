import { join } from 'node:path';
import type { CompoundSplitter, Constituent } from '../../search/analysis/compound-splitter.ts';
import type { Splits } from '../search/prepare-task.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';
import { wordKnowledge } from '../word-knowledge.ts';

/** A splitter that knows how words were split the last time. */
export interface KeptSplits {
  readonly splitCompound: CompoundSplitter;
  /** Keeps for the next time how the words were split that were asked for this time. */
  readonly keep: () => void;
}

/**
 * The headings of a register hardly change from build to build, and reading the lexicon takes a second: it is read
 * when a word is new.
 *
 * @param ahead how words are split that may be new
 */
export const keptSplits = (cacheFolder: string, key: string, ahead: Splits = []): KeptSplits => {
  const file = join(cacheFolder, 'compounds');
  const known = new Map(readKeyed<readonly (readonly [string, readonly Constituent[]])[]>(file, key));
  const asked = new Map<string, readonly Constituent[]>();
  const split = new Map(ahead);
  let isNew = false;
  return {
    splitCompound: (word) => {
      const before = asked.get(word) ?? known.get(word);
      const constituents = before ?? split.get(word) ?? wordKnowledge().splitCompound(word);
      if (before === undefined) isNew = true;
      asked.set(word, constituents);
      return constituents;
    },
    keep: () => {
      // Of a register that was not made nothing was asked; words that went out of use go once they are the most.
      const kept = asked.size * 2 > known.size ? asked : new Map([...known, ...asked]);
      if (isNew) writeKeyed(file, key, [...kept]);
    },
  };
};
