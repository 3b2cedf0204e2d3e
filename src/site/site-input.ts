import type { Archive } from '../record/archive.ts';
import { digester } from './outputs/digest.ts';
import { hashOf } from './reading/hash-of.ts';

/** Names everything that a site is made from: the archive, and what is given besides. */
export const siteInput = (
  { settings, sources, authority, articles }: Archive,
  others: readonly string[],
): string => {
  const digests = digester();
  return hashOf(
    [digests.of(settings), digests.of(sources), digests.of(authority), digests.of(articles), ...others].join(
      '\n',
    ),
  );
};
