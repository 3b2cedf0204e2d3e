import type { Edition } from '../../../templates/edition.ts';
import type { Digester } from '../outputs/digest.ts';
import { digestRead, isOfElement, type Read } from '../outputs/watched-edition.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { PageKind } from './page-adapters.ts';
import type { PlannedPage } from './plan-pages.ts';

/** Names a page by all that pages of its kind read. */
export type PageKeys = (page: PlannedPage, reads: readonly Read[]) => string;

/** What was named by the same reads. */
interface Named {
  /** Names what all pages read. */
  readonly shared: string;
  readonly pages: Map<PlannedPage, string>;
}

/**
 * Names pages by what they read; what all pages of a kind read is named once, and a page once by the same list of reads.
 *
 * @param codeKey names the code that pages of a kind are made with
 */
export const pageKeys = (
  edition: Edition,
  digests: Digester,
  codeKey: (kind: PageKind) => string,
): PageKeys => {
  const named = (read: Read, number: number | undefined): string =>
    `${read}=${digestRead(edition, read, number, digests)}`;
  const known = new WeakMap<readonly Read[], Named>();
  const namedBy = (reads: readonly Read[]): Named => {
    const before = known.get(reads);
    if (before !== undefined) return before;
    const all = reads.filter((read) => !isOfElement(read)).map((read) => named(read, undefined));
    const made: Named = { shared: hashOf(all.join(' ')), pages: new Map() };
    known.set(reads, made);
    return made;
  };
  return (page, reads) => {
    const { shared, pages } = namedBy(reads);
    const before = pages.get(page);
    if (before !== undefined) return before;
    const { kind, number } = page;
    const place = kind.list === undefined ? undefined : number;
    const own = reads.filter(isOfElement).map((read) => named(read, place));
    const key = hashOf(`${codeKey(kind)} ${kind.name} ${shared} ${own.join(' ')}`).slice(0, 20);
    pages.set(page, key);
    return key;
  };
};
