import type { Article } from '../record/article.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { LinkedMentions } from '../record/mention.ts';
import { type RelatedArticle, relatedArticles } from './related/related-articles.ts';
import { traitsOf } from './related/traits.ts';

/** The related articles of all articles, by nouns and linked names. */
export const relateArticles = (
  articles: readonly Article[],
  linked: ReadonlyMap<ArticleId, Pick<LinkedMentions, 'mentions'>>,
): ReadonlyMap<ArticleId, readonly RelatedArticle[]> =>
  relatedArticles(
    articles.map((article) => ({
      id: article.id,
      traits: traitsOf(article, linked.get(article.id)?.mentions ?? []),
    })),
  );
