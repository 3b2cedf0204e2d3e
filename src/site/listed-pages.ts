import { pages } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import type { PageKind } from './pages/page-adapters.ts';

const unlisted: ReadonlySet<SitePath> = new Set([pages.notFound, pages.search]);

/** Pages that say what two others say, or only lead elsewhere. */
const unlistedLists: readonly PageKind['list'][] = ['comparisons', 'moved'];

/** The addresses that search engines may list, kind by kind: not the search, nor what is said elsewhere. */
export const listedPages = (
  kinds: readonly PageKind[],
  pathsOf: (kind: PageKind) => readonly SitePath[],
): readonly SitePath[] =>
  kinds
    .filter(({ list }) => !unlistedLists.includes(list))
    .flatMap(pathsOf)
    .filter((path) => !unlisted.has(path));
