/** How many articles a noun must stand in, so that the register grows slower than the archive. */
export const leastArticles = (articles: number): number =>
  Math.max(2, Math.ceil(2 * Math.log10(articles) - 2));

/** What stands in more articles than these says little of any. */
export const mostArticles = (articles: number): number =>
  Math.max(20, Math.floor(Math.min(articles / 2, 4 * Math.sqrt(articles))));

/**
 * A small archive has few nouns twice: there a noun counts that one article keeps coming back to, and a
 * compound, which is specific by itself.
 */
const smallArchive = 200;

/** So often a noun stands in an article that keeps coming back to it. */
export const timesInOne = 3;

/** Whether a noun may be chosen for its times in one article, or the form in which it is first printed. */
export const isSmallArchive = (articles: number): boolean => articles <= smallArchive;

/** A register can be leafed through only as long as it does not grow without end. */
export const mostNouns = (articles: number): number =>
  Math.min(4000, 200 + Math.floor(20 * Math.sqrt(articles)));

/** How much a noun tells that stands so often in so many of all articles. */
export const weightOf = (times: number, articles: number, all: number): number =>
  (times / Math.sqrt(articles)) * Math.log(1 + all / articles);

/** Whether a noun that stands so often in so many of all articles may be chosen; in a small archive others may, too. */
export const mayBeChosen = (
  { times, articles }: { readonly times: number; readonly articles: number },
  all: number,
  leastWeight: number,
): boolean =>
  articles >= leastArticles(all) &&
  articles <= mostArticles(all) &&
  weightOf(times, articles, all) >= leastWeight;
