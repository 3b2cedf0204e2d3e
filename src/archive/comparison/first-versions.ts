import type { Article } from '../../record/article.ts';
import type { ArticleId } from '../../record/identifiers.ts';

/**
 * For every further version of a story the one it is compared with: the one published first. Only texts that are
 * shown whole are compared.
 *
 * @param articles in order of publication
 * @param othersOf the other articles that tell the story of the one at a place
 */
export const firstVersions = (
  articles: readonly Article[],
  othersOf: (place: number) => readonly Article[],
): ReadonlyMap<ArticleId, ArticleId> => {
  const firsts = new Map<ArticleId, ArticleId>();
  for (const [place, article] of articles.entries()) {
    const others = othersOf(place);
    if (others.length === 0 || firsts.has(article.id) || article.rights.access !== 'full') continue;
    for (const other of others) {
      if (other.rights.access === 'full') firsts.set(other.id, article.id);
    }
  }
  return firsts;
};
