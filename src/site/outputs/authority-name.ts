import type { Archive } from '../../record/archive.ts';

/**
 * Names the content of the authority files.
 *
 * @param authorityKey names it already, where that is known
 */
export const authorityName = (
  { authority, sources }: Pick<Archive, 'authority' | 'sources'>,
  authorityKey: string | undefined,
): string => authorityKey ?? JSON.stringify([sources, authority]);
