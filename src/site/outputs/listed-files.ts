import { statSync } from 'node:fs';
import { join } from 'node:path';
import { encodedList, lookAtFiles, type LookedAt } from '../../start/look-at-files.js';
import { madeOnce } from '../../archive/made-once.ts';
import { inOwnThread } from '../workers/in-own-thread.ts';
import { writeWhole } from '../cache/checked-file.ts';
import type { SiteState } from './known-site.ts';

const fileOf = (cacheFolder: string): string => join(cacheFolder, 'files');

/** A list of so many bytes has about five thousand files: until then a thread takes longer to start than to look. */
const worthThread = 400_000;

/** Lists the files of a site as they were written. */
export const listFiles = (
  cacheFolder: string,
  { stand, table: { paths, sizes, times } }: Pick<SiteState, 'stand' | 'table'>,
): void => {
  writeWhole(fileOf(cacheFolder), [encodedList({ stand, paths, sizes, times })]);
};

/** Looks in another thread; undefined when that cannot be had. */
const lookBeside = (folder: string, file: string): Promise<LookedAt | undefined> =>
  inOwnThread<LookedAt | undefined>('src/start/look-at-files.js', { lookAt: { folder, file } }).catch(
    () => undefined,
  );

/** A list of so many bytes has about fifty thousand files, which keep two processors busy for a while. */
const worthWaiting = 4_000_000;

/** Of few files this thread looks at them, of many others do, of very many those others take all there is. */
export type SiteExtent = 'small' | 'large' | 'vast';

/** How much there is to look at around the site that the cache knows. */
export const extentOfSite = (cacheFolder: string): SiteExtent => {
  const bytes = statSync(fileOf(cacheFolder), { throwIfNoEntry: false })?.size ?? 0;
  if (bytes < worthThread) return 'small';
  return bytes < worthWaiting ? 'large' : 'vast';
};

/**
 * Begins to look whether the files of a published site are as they were written: many in a thread of their own, while
 * this one reads; few when it is asked. Resolves to what was found, if anything is known.
 */
export const lookAtSite = (cacheFolder: string, target: string): (() => Promise<LookedAt | undefined>) => {
  const file = fileOf(cacheFolder);
  const here = madeOnce(() => lookAtFiles(target, file));
  if (extentOfSite(cacheFolder) === 'small') return () => Promise.resolve(here());
  const looked = lookBeside(target, file);
  return () => looked;
};
