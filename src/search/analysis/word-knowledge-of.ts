import type { WordKnowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import { separableVerbsOf } from './separable-verbs.ts';
import { createCompoundSplitter } from './split-with-lexicon.ts';
import { createStandsApart } from './stands-apart.ts';

/** All that a lexicon knows of words. */
export const wordKnowledgeOf = (lexicon: Lexicon): WordKnowledge => ({
  splitCompound: createCompoundSplitter(lexicon),
  separableVerbs: separableVerbsOf(lexicon),
  standsApart: createStandsApart(lexicon),
});
