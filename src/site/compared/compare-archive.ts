import type { Archive } from '../../record/archive.ts';
import type { Article } from '../../record/article.ts';
import { type ArticleProfile, articleProfile } from '../reading/article-profile.ts';
import { StoredArticle } from '../reading/stored-article.ts';
import { compareProfiles } from './compare-profiles.ts';
import type { Comparison } from './comparison.ts';
import { keepComparison, keptComparison } from './kept-comparison.ts';

/** A comparison with the profiles it was made from. */
export interface ComparedArchive extends Comparison {
  readonly profileOf: (article: number) => ArticleProfile;
}

const isStored = (article: Article): article is StoredArticle => article instanceof StoredArticle;

/**
 * Compares the articles of an archive with each other. Of an archive that was read through the cache, what was
 * found is kept there, and of the last time that is used again which is still true.
 *
 * @param key names the code that makes profiles and compares them
 */
export const compareArchive = (
  { articles, findings }: Pick<Archive, 'articles' | 'findings'>,
  cache?: { readonly folder: string; readonly key: string },
): ComparedArchive => {
  if (cache !== undefined && articles.every(isStored)) {
    const profileOf = (article: number): ArticleProfile => {
      const stored = articles[article];
      if (stored === undefined) throw new RangeError(`There is no article ${article}.`);
      return stored.profile;
    };
    const former = keptComparison(cache.folder, cache.key);
    const compared = compareProfiles(
      articles.map(({ digest }) => digest),
      profileOf,
      former,
    );
    if (compared !== former) keepComparison(cache.folder, cache.key, compared);
    return { ...compared, profileOf };
  }
  const profiles = articles.map((article) =>
    articleProfile(article, findings.get(article.id)?.mentions ?? []),
  );
  const profileOf = (article: number): ArticleProfile => {
    const profile = profiles[article];
    if (profile === undefined) throw new RangeError(`There is no article ${article}.`);
    return profile;
  };
  return {
    ...compareProfiles(
      articles.map(({ id }) => id),
      profileOf,
    ),
    profileOf,
  };
};
