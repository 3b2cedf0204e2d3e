import { cities } from '../../german/cities.ts';
import { leavingWhole, nameForms } from './compound-splitter.ts';
import type { HyphenationPoints } from './hyphenation-points.ts';
import type { WordKnowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import { type SeparableVerbs, separableVerbsOf } from './separable-verbs.ts';
import { createCompoundSplitter } from './split-with-lexicon.ts';
import { createStandsApart } from './stands-apart.ts';

const cityNames = nameForms(cities);

/**
 * All that a lexicon knows of words.
 * @param found the separable verbs among them, when they were looked for already
 */
export const wordKnowledgeOf = (
  lexicon: Lexicon,
  hyphenationPoints: HyphenationPoints,
  found?: SeparableVerbs,
): WordKnowledge => {
  let verbs = found;
  return {
    splitCompound: leavingWhole(cityNames, createCompoundSplitter(lexicon, hyphenationPoints)),
    standsApart: createStandsApart(lexicon),
    isNeverNoun: (word) => lexicon.get(word)?.nounShare === 0,
    isWord: (word) => lexicon.has(word),
    // They are found among all words; whoever only splits compounds does without.
    get separableVerbs() {
      verbs ??= separableVerbsOf(lexicon);
      return verbs;
    },
  };
};
