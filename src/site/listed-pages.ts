import type { Edition } from '../../templates/edition.ts';
import { pages } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import type { SiteFile } from '../record/site-file.ts';

/**
 * The addresses that search engines may list: not the search, nor pages that only lead elsewhere or say what two
 * others say.
 */
export const listedPages = (edition: Edition, rendered: readonly SiteFile[]): readonly SitePath[] => {
  const unlisted = new Set<SitePath>([
    pages.notFound,
    pages.search,
    ...edition.comparisons.map(({ first, other }) => pages.comparison(first.article.id, other.article.id)),
    ...edition.moved.map(({ alias }) => pages.article(alias)),
  ]);
  return rendered
    .map(({ path }) => path)
    .filter((path) => !unlisted.has(path))
    .sort();
};
