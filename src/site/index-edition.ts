import { readFile } from 'node:fs/promises';
import type { Edition } from '../../templates/edition.ts';
import type { CompoundSplitter } from '../search/analysis/compound-splitter.ts';
import { decodeLexicon } from '../search/analysis/lexicon-format.ts';
import { createCompoundSplitter } from '../search/analysis/split-with-lexicon.ts';
import { searchDocument } from '../search/document.ts';
import { indexSearch } from './index-search.ts';
import { inPackage } from './package-root.ts';

let splitter: Promise<CompoundSplitter> | undefined;

const loadSplitter = async (): Promise<CompoundSplitter> =>
  createCompoundSplitter(decodeLexicon(await readFile(inPackage('src/german/lexicon/words.txt.gz'))));

/** Adds the search index of an edition to the folder in which its site is being written. */
export const indexEdition = async (edition: Edition, stagingFolder: string): Promise<void> => {
  // A preview builds again and again; the lexicon takes longer to read than a small archive to index.
  splitter ??= loadSplitter();
  await indexSearch({
    documents: edition.articles.map(searchDocument),
    splitCompound: await splitter,
    folder: stagingFolder,
  });
};
