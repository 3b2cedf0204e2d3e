import type { SitePath } from '../record/identifiers.ts';
import type { YearGroup } from '../record/in-archive.ts';
import { undatedGroup } from '../record/offline.ts';

const nameOf = (year: YearGroup['year']): string =>
  year === 'undated' ? undatedGroup : String(year).padStart(4, '0');

/** How many articles each year has, by its name. */
export const articlesOfYears = (years: readonly YearGroup[]): ReadonlyMap<string, number> =>
  new Map(years.map(({ year, articles }) => [nameOf(year), articles.length]));

/**
 * Tells the year that a file of the site belongs to: whatever is made of one article, and the year's own pages.
 *
 * @param textParts the parts of the search index that hold the text of one article, with its id
 */
export const yearOfFile = (
  years: readonly YearGroup[],
  textParts: ReadonlyMap<string, string>,
): ((path: SitePath) => string | undefined) => {
  const yearOfArticle = new Map<string, string>();
  for (const { year, articles } of years) {
    for (const { article } of articles) {
      for (const id of [article.id, ...article.aliases]) yearOfArticle.set(id, nameOf(year));
    }
  }
  return (path) => {
    const id = textParts.get(path) ?? /^artikel\/([^/.]+)[./]/.exec(path)?.[1];
    if (id !== undefined) return yearOfArticle.get(id);
    return /^chronik\/(\d{4}|ohne-jahr)[-./]/.exec(path)?.[1];
  };
};
