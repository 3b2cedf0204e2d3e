import type { Edition } from '../../templates/edition.ts';
import { pages } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';

/**
 * The addresses that search engines may list: not the search, nor pages that only lead elsewhere or say what two
 * others say.
 */
export const listedPages = (
  edition: Edition,
  all: readonly { readonly path: SitePath }[],
): readonly SitePath[] => {
  const unlisted = new Set<SitePath>([
    pages.notFound,
    pages.search,
    ...edition.comparisons.map(({ first, other }) => pages.comparison(first.article.id, other.article.id)),
    ...edition.moved.map(({ alias }) => pages.article(alias)),
  ]);
  return all
    .map(({ path }) => path)
    .filter((path) => !unlisted.has(path))
    .sort();
};
