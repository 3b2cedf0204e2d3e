import { readFileSync } from 'node:fs';
import type { WordKnowledge } from '../search/analysis/knowledge.ts';
import { decodeLexicon } from '../search/analysis/lexicon-format.ts';
import { separableVerbsOf } from '../search/analysis/separable-verbs.ts';
import { createCompoundSplitter } from '../search/analysis/split-with-lexicon.ts';
import { inPackage } from './package-root.ts';

const load = (): WordKnowledge => {
  const lexicon = decodeLexicon(readFileSync(inPackage('src/german/lexicon/words.txt.gz')));
  return { splitCompound: createCompoundSplitter(lexicon), separableVerbs: separableVerbsOf(lexicon) };
};

let known: WordKnowledge | undefined;

/** What the shipped lexicon knows of German; read once, since a preview builds again and again. */
export const wordKnowledge = (): WordKnowledge => {
  known ??= load();
  return known;
};
