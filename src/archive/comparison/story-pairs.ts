import type { ArticleInArchive, StoryPair } from '../../record/in-archive.ts';

/** A story that hundreds printed is not listed whole on each page of it. */
const mostNamed = 12;

/** The version that an article is compared with, if it is not the first itself. */
const firstOf = ({ article, sameStory }: ArticleInArchive): string | undefined =>
  sameStory.find(({ comparison }) => comparison?.[1] === article.id)?.comparison?.[0];

/**
 * Every version of a story against the one published first, in order of publication: as many pairs as there are
 * further versions, however many there are.
 */
export const storyPairs = (articles: readonly ArticleInArchive[]): readonly StoryPair[] => {
  const byId = new Map<string, ArticleInArchive>();
  const versions = new Map<ArticleInArchive, ArticleInArchive[]>();
  for (const listed of articles) {
    if (listed.sameStory.length === 0) continue;
    byId.set(listed.article.id, listed);
    const first = byId.get(firstOf(listed) ?? '');
    if (first === undefined) versions.set(listed, []);
    else versions.get(first)?.push(listed);
  }
  return Array.from(versions, ([first, others]) =>
    others.map((other) => ({
      first,
      other,
      further: others.filter((one) => one !== other).slice(0, mostNamed),
    })),
  ).flat();
};
