import { elementAt } from '../../archive/element-at.ts';
import type { Archive } from '../../record/archive.ts';
import { type ArticleProfile, articleProfile } from '../reading/article-profile.ts';
import { compareProfiles } from './compare-profiles.ts';
import type { Comparison } from './comparison.ts';

/** A comparison with the profiles it was made from. */
export interface ComparedArchive extends Comparison {
  readonly profileOf: (article: number) => ArticleProfile;
  /** The comparison that lay in the cache. */
  readonly kept?: Comparison | undefined;
  /** Keeps this one there, unless it is. */
  readonly keep?: () => void;
}

/** Compares the articles of an archive with each other. */
export const compareArchive = ({
  articles,
  findings,
}: Pick<Archive, 'articles' | 'findings'>): ComparedArchive => {
  const profiles = articles.map((article) =>
    articleProfile(article, findings.get(article.id)?.mentions ?? []),
  );
  const profileOf = (article: number): ArticleProfile => elementAt(profiles, article);
  return {
    ...compareProfiles(
      articles.map(({ id }) => id),
      profileOf,
    ),
    profileOf,
  };
};
