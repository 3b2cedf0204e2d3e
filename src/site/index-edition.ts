import type { Edition } from '../../templates/edition.ts';
import type { Authority } from '../record/authority.ts';
import type { ArticleId } from '../record/identifiers.ts';
import { searchDocument } from '../search/document.ts';
import type { TextParts } from './build-parts.ts';
import { indexSearch } from './index-search.ts';
import { wordKnowledge } from './word-knowledge.ts';

/** Who and what the articles are about; what only a footer or a reference names does not count. */
const namedIn = ({ entities }: Edition): ReadonlyMap<ArticleId, readonly Authority[]> => {
  const named = new Map<ArticleId, Authority[]>();
  for (const { entity, appearances } of entities) {
    for (const { listed, isAside } of appearances) {
      if (isAside) continue;
      const others = named.get(listed.article.id);
      if (others === undefined) named.set(listed.article.id, [entity]);
      else others.push(entity);
    }
  }
  return named;
};

/** Adds the search index of an edition to the folder in which its site is being written. */
export const indexEdition = async (edition: Edition, stagingFolder: string): Promise<TextParts> => {
  const named = namedIn(edition);
  const { textParts } = await indexSearch({
    documents: edition.articles.map((listed) => searchDocument(listed, named.get(listed.article.id) ?? [])),
    knowledge: await wordKnowledge(),
    folder: stagingFolder,
  });
  return textParts;
};
