import { pages } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import { hashOf } from './reading/hash-of.ts';
import type { PageKind } from './pages/page-adapters.ts';

const unlisted: ReadonlySet<SitePath> = new Set([pages.notFound, pages.search]);

/** Pages that say what two others say, or only lead elsewhere. */
const unlistedLists: readonly PageKind['list'][] = ['comparisons', 'moved'];

const isListed = ({ list }: PageKind): boolean => !unlistedLists.includes(list);

/** The paths of all pages of a kind. */
type PathsOf = (kind: PageKind) => readonly SitePath[];

/**
 * Names the addresses that search engines may list.
 *
 * @param digestOf names the paths of all pages of a kind
 */
export const listedPagesKey = (kinds: readonly PageKind[], digestOf: (kind: PageKind) => string): string =>
  hashOf(
    kinds
      .filter(isListed)
      .map((kind) => `${kind.name} ${digestOf(kind)}`)
      .join('\n'),
  );

/** The addresses that search engines may list, kind by kind: not the search, nor what is said elsewhere. */
export const listedPages = (kinds: readonly PageKind[], pathsOf: PathsOf): readonly SitePath[] =>
  kinds
    .filter(isListed)
    .flatMap(pathsOf)
    .filter((path) => !unlisted.has(path));
