import { readFile } from 'node:fs/promises';
import type { WordKnowledge } from '../search/analysis/knowledge.ts';
import { decodeLexicon } from '../search/analysis/lexicon-format.ts';
import { separableVerbsOf } from '../search/analysis/separable-verbs.ts';
import { createCompoundSplitter } from '../search/analysis/split-with-lexicon.ts';
import { inPackage } from './package-root.ts';

const load = async (): Promise<WordKnowledge> => {
  const lexicon = decodeLexicon(await readFile(inPackage('src/german/lexicon/words.txt.gz')));
  return { splitCompound: createCompoundSplitter(lexicon), separableVerbs: separableVerbsOf(lexicon) };
};

let known: Promise<WordKnowledge> | undefined;

/** What the shipped lexicon knows of German; read once, since a preview builds again and again. */
export const wordKnowledge = (): Promise<WordKnowledge> => {
  known ??= load();
  return known;
};
