import { elementAt } from '../../archive/element-at.ts';
import type { ArticleProfile } from '../reading/article-profile.ts';
import type { StoredArticle } from '../reading/stored-article.ts';
import { startHelper } from '../workers/pool.ts';
import type { ComparedArchive } from './compare-archive.ts';
import { compareProfiles } from './compare-profiles.ts';
import type { CompareTask } from './compare-task.ts';
import { keepComparison, keptComparison } from './kept-comparison.ts';

/** Of fewer articles what is needed on the way is little, and a thread takes a tenth of a second to start. */
const worthThread = 5000;

const compareBeside = async (task: CompareTask): Promise<void> => {
  const helper = await startHelper();
  try {
    await helper.run<boolean>({ kind: 'compare', ...task });
  } finally {
    await helper.end();
  }
};

/**
 * Compares articles that lie in the cache. What is found is kept there, and of the last time that is used again which
 * is still true. Many articles of which nothing is known are compared in a thread of its own, whose memory goes with
 * it.
 *
 * @param cache its folder, and the key that names the code that makes profiles and compares them
 */
export const compareStored = async (
  articles: readonly StoredArticle[],
  { folder, key }: { readonly folder: string; readonly key: string },
): Promise<ComparedArchive> => {
  const profileOf = (article: number): ArticleProfile => elementAt(articles, article).profile;
  const digests = articles.map(({ digest }) => digest);
  let former = keptComparison(folder, key);
  if (former === undefined && articles.length >= worthThread) {
    const places = articles.map(({ record }) => record.place);
    await compareBeside({ digests, places, cacheFolder: folder, key });
    former = keptComparison(folder, key);
  }
  const compared = compareProfiles(digests, profileOf, former);
  if (compared !== former) keepComparison(folder, key, compared);
  return { ...compared, profileOf };
};
