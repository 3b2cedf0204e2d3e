import type { Article } from '../record/article.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { LinkedMentions } from '../record/mention.ts';
import { type RelatedArticle, relatedArticles } from './related/related-articles.ts';
import { traitsOf } from './related/traits.ts';

/**
 * The related articles of all articles, by nouns and linked names.
 *
 * @param stories those that tell an article's own story, which are listed as such and not as related
 */
export const relateArticles = (
  articles: readonly Article[],
  linked: ReadonlyMap<ArticleId, Pick<LinkedMentions, 'mentions'>>,
  stories: ReadonlyMap<ArticleId, readonly Article[]>,
): ReadonlyMap<ArticleId, readonly RelatedArticle[]> =>
  relatedArticles(
    articles.map((article) => ({
      id: article.id,
      traits: traitsOf(article, linked.get(article.id)?.mentions ?? []),
    })),
    (id) => stories.get(id)?.map((other) => other.id) ?? [],
  );
