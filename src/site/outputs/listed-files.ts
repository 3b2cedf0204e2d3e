import { statSync } from 'node:fs';
import { join } from 'node:path';
import {
  encodedList,
  type FileList,
  lookAtFiles,
  type LookedAt,
  readList,
} from '../../start/look-at-files.js';
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
  writeWhole(fileOf(cacheFolder), encodedList({ stand, paths, sizes, times }));
};

/** The list of the files of the site that the cache knows. */
export const listedFiles = (cacheFolder: string): FileList | undefined => readList(fileOf(cacheFolder));

/** Looks in another thread; undefined when that cannot be had. */
const lookBeside = (folder: string, file: string): Promise<LookedAt | undefined> =>
  inOwnThread<LookedAt | undefined>('src/start/look-at-files.js', { lookAt: { folder, file } }).catch(
    () => undefined,
  );

/** Whether the site that the cache knows is so large that another thread looks at its files. */
const isLargeSite = (cacheFolder: string): boolean =>
  (statSync(fileOf(cacheFolder), { throwIfNoEntry: false })?.size ?? 0) >= worthThread;

/**
 * Begins to look whether the files of a published site are as they were written: many in a thread of their own, while
 * this one reads; few when it is asked. Resolves to what was found, if anything is known.
 */
export const lookAtSite = (cacheFolder: string, target: string): (() => Promise<LookedAt | undefined>) => {
  const file = fileOf(cacheFolder);
  const here = madeOnce(() => lookAtFiles(target, file));
  if (!isLargeSite(cacheFolder)) return () => Promise.resolve(here());
  const looked = lookBeside(target, file);
  return () => looked;
};
