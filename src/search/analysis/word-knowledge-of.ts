import type { WordKnowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import { separableVerbsOf } from './separable-verbs.ts';
import { createCompoundSplitter } from './split-with-lexicon.ts';
import { createStandsApart } from './stands-apart.ts';

/** All that a lexicon knows of words. */
export const wordKnowledgeOf = (lexicon: Lexicon): WordKnowledge => {
  let verbs: WordKnowledge['separableVerbs'] | undefined;
  return {
    splitCompound: createCompoundSplitter(lexicon),
    standsApart: createStandsApart(lexicon),
    // They are found among all words; whoever only splits compounds does without.
    get separableVerbs() {
      verbs ??= separableVerbsOf(lexicon);
      return verbs;
    },
  };
};
