import type { Edition } from '../../templates/edition.ts';
import { searchDocument } from '../search/document.ts';
import { indexSearch } from './index-search.ts';
import { wordKnowledge } from './word-knowledge.ts';

/** Adds the search index of an edition to the folder in which its site is being written. */
export const indexEdition = async (edition: Edition, stagingFolder: string): Promise<void> => {
  await indexSearch({
    documents: edition.articles.map(searchDocument),
    knowledge: await wordKnowledge(),
    folder: stagingFolder,
  });
};
