import type { Edition } from '../../../templates/edition.ts';
import type { Digester } from '../outputs/digest.ts';
import { digestRead, isOfElement, type Read } from '../outputs/watched-edition.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { PageKind } from './page-adapters.ts';
import type { PlannedPage } from './plan-pages.ts';

/** Names a page by all that pages of its kind read. */
export type PageKeys = (page: PlannedPage, reads: readonly Read[]) => string;

/**
 * Names pages by what they read; what all pages of a kind read is named once.
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
  const shared = new WeakMap<readonly Read[], string>();
  const sharedBy = (reads: readonly Read[]): string => {
    const before = shared.get(reads);
    if (before !== undefined) return before;
    const all = reads.filter((read) => !isOfElement(read)).map((read) => named(read, undefined));
    const digest = hashOf(all.join(' '));
    shared.set(reads, digest);
    return digest;
  };
  return ({ kind, number }, reads) => {
    const place = kind.list === undefined ? undefined : number;
    const own = reads.filter(isOfElement).map((read) => named(read, place));
    return hashOf(`${codeKey(kind)} ${kind.name} ${sharedBy(reads)} ${own.join(' ')}`).slice(0, 20);
  };
};
