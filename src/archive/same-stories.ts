import type { Article } from '../record/article.ts';
import type { ArticleId } from '../record/identifiers.ts';
import { articleText } from './article-text.ts';
import { nearDuplicates } from './near-duplicates/near-duplicates.ts';
import { textSketch } from './near-duplicates/text-sketch.ts';

/** For every article that has doubles those that tell the same story, itself left out, first publication first. */
export const sameStories = (articles: readonly Article[]): ReadonlyMap<ArticleId, readonly Article[]> => {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const stories = nearDuplicates(
    articles.map((article) => ({ id: article.id, sketch: textSketch(articleText(article)) })),
  );
  return new Map(
    stories.flatMap(({ members }) =>
      members.map(
        (id) =>
          [id, members.filter((other) => other !== id).flatMap((other) => byId.get(other) ?? [])] as const,
      ),
    ),
  );
};
