import { elementAt } from '../../archive/element-at.ts';
import { madeOnce } from '../../archive/made-once.ts';
import type { ArticleProfile } from '../reading/article-profile.ts';
import type { StoredArticle } from '../reading/stored-article.ts';
import { startHelper } from '../workers/pool.ts';
import type { ComparedArchive } from './compare-archive.ts';
import { compareProfiles } from './compare-profiles.ts';
import type { CompareTask } from './compare-task.ts';
import { keepComparison, keptComparison } from './kept-comparison.ts';

/** Of fewer articles what is needed on the way is little, and a thread takes a tenth of a second to start. */
const worthThread = 5000;

/** So many articles may be others than those of the comparison that is kept; to compare them again is quicker than to keep all anew. */
const mostOthers = 8;

/** Whether what is kept serves the next build as well: the same articles in the same order, but for a few that were edited. */
const serves = (kept: readonly string[], digests: readonly string[]): boolean => {
  if (kept.length !== digests.length) return false;
  let others = 0;
  for (let article = 0; article < digests.length; article += 1) {
    if (kept[article] !== digests[article]) others += 1;
  }
  return others <= mostOthers;
};

const compareBeside = async (task: CompareTask, onHandedOver: () => void): Promise<void> => {
  const helper = await startHelper();
  try {
    // Who has loaded what it needs has its task at once, however busy this thread is then.
    await helper.run({ kind: 'load-comparison' });
    const compared = helper.run<boolean>({ kind: 'compare', ...task });
    onHandedOver();
    await compared;
  } finally {
    await helper.end();
  }
};

/**
 * Compares articles that lie in the cache. What is found is kept there, and of what is kept that is used again which
 * is still true; while only few articles are others, it stays as it is. Many articles of which nothing is known are
 * compared in a thread of its own, whose memory goes with it. What was found fills much memory, so it is loaded when it is
 * asked for.
 *
 * @param cache its folder, and the key that names the code that makes profiles and compares them
 * @param onHandedOver called when a thread of its own has all it needs
 */
export const compareStored = async (
  articles: readonly StoredArticle[],
  { folder, key }: { readonly folder: string; readonly key: string },
  onHandedOver: () => void,
): Promise<() => ComparedArchive> => {
  const profileOf = (article: number): ArticleProfile => elementAt(articles, article).profile;
  const digests = articles.map(({ digest }) => digest);
  const before = keptComparison(folder, key);
  const isFirst = before === undefined && articles.length >= worthThread;
  if (isFirst) {
    const places = articles.map(({ place }) => place);
    await compareBeside({ digests, places, cacheFolder: folder, key }, onHandedOver);
  }
  return () => {
    const former = isFirst ? keptComparison(folder, key) : before;
    const compared = compareProfiles(digests, profileOf, former);
    const keep = madeOnce(() => {
      if (compared !== former) keepComparison(folder, key, compared);
    });
    if (former === undefined || !serves(former.digests, digests)) keep();
    return { ...compared, profileOf, kept: former, keep };
  };
};
