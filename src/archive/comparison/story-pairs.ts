import type { ArticleInArchive, StoryPair } from '../../record/in-archive.ts';

/** A story that hundreds printed is not listed whole on each page of it. */
const mostNamed = 12;

const isWhole = ({ article }: ArticleInArchive): boolean => article.rights.access === 'full';

/**
 * Every version of a story against the one published first, in order of publication: as many pairs as there are
 * further versions, however many there are. Only texts that are shown whole are compared.
 */
export const storyPairs = (articles: readonly ArticleInArchive[]): readonly StoryPair[] => {
  const whole = new Map(articles.filter(isWhole).map((listed) => [listed.article.id, listed]));
  const firsts = new Map<string, ArticleInArchive>();
  const versions = new Map<string, ArticleInArchive[]>();
  for (const listed of whole.values()) {
    if (listed.sameStory.length === 0) continue;
    // The articles come in order of publication: whoever has no first yet is the first of its story.
    const first = firsts.get(listed.article.id) ?? listed;
    if (first === listed) for (const { id } of listed.sameStory) firsts.set(id, listed);
    versions.set(first.article.id, [...(versions.get(first.article.id) ?? []), listed]);
  }
  return [...versions.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.map((other) => ({
          first,
          other,
          further: others.filter((one) => one !== other).slice(0, mostNamed),
        })),
  );
};
