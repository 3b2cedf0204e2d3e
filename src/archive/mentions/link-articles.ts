import type { Article } from '../../record/article.ts';
import type { AuthorityFiles } from '../../record/authority.ts';
import type { Findings } from '../../record/findings.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import { findInArticle } from '../find-in-article.ts';
import { entityKinds } from './entity-kinds.ts';
import { linkMentions } from './link-mentions.ts';
import { nameIndex } from './name-index.ts';

/** Links the names of many articles against one index of the authority files. */
export const linkArticles = (
  authority: AuthorityFiles,
  articles: readonly Article[],
): ReadonlyMap<ArticleId, Findings> => {
  const index = nameIndex(authority);
  const kinds = entityKinds(authority);
  return new Map(
    articles.map((article) => [
      article.id,
      findInArticle(article, linkMentions(index, kinds, article).mentions),
    ]),
  );
};
