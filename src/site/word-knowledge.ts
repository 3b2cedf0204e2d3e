import { readFileSync } from 'node:fs';
import type { WordKnowledge } from '../search/analysis/knowledge.ts';
import { decodeLexicon } from '../search/analysis/lexicon-format.ts';
import { separableVerbsOf } from '../search/analysis/separable-verbs.ts';
import { createCompoundSplitter } from '../search/analysis/split-with-lexicon.ts';
import { inPackage } from './package-root.ts';

const load = (): WordKnowledge => {
  const lexicon = decodeLexicon(readFileSync(inPackage('src/german/lexicon/words.txt.gz')));
  const splitCompound = createCompoundSplitter(lexicon);
  let verbs: WordKnowledge['separableVerbs'] | undefined;
  return {
    splitCompound,
    // They are found among all words; whoever only splits compounds does without.
    get separableVerbs() {
      verbs ??= separableVerbsOf(lexicon);
      return verbs;
    },
  };
};

let known: WordKnowledge | undefined;

/** What the shipped lexicon knows of German; read once, since a preview builds again and again. */
export const wordKnowledge = (): WordKnowledge => {
  known ??= load();
  return known;
};
