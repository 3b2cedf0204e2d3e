import { readFile } from 'node:fs/promises';
import type { Edition } from '../../templates/edition.ts';
import type { WordKnowledge } from '../search/analysis/knowledge.ts';
import { decodeLexicon } from '../search/analysis/lexicon-format.ts';
import { separableVerbsOf } from '../search/analysis/separable-verbs.ts';
import { createCompoundSplitter } from '../search/analysis/split-with-lexicon.ts';
import { searchDocument } from '../search/document.ts';
import { indexSearch } from './index-search.ts';
import { inPackage } from './package-root.ts';

const loadKnowledge = async (): Promise<WordKnowledge> => {
  const lexicon = decodeLexicon(await readFile(inPackage('src/german/lexicon/words.txt.gz')));
  return { splitCompound: createCompoundSplitter(lexicon), separableVerbs: separableVerbsOf(lexicon) };
};

let known: Promise<WordKnowledge> | undefined;

/** Adds the search index of an edition to the folder in which its site is being written. */
export const indexEdition = async (edition: Edition, stagingFolder: string): Promise<void> => {
  // A preview builds again and again; the lexicon takes longer to read than a small archive to index.
  known ??= loadKnowledge();
  await indexSearch({
    documents: edition.articles.map(searchDocument),
    knowledge: await known,
    folder: stagingFolder,
  });
};
