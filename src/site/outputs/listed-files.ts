import { join } from 'node:path';
import { encodedList, type FileList, readList } from '../../start/look-at-files.js';
import { writeWhole } from '../cache/checked-file.ts';
import type { SiteState } from './known-site.ts';

/** The file of the cache that lists the files of the site. */
export const listFile = (cacheFolder: string): string => join(cacheFolder, 'files');

/** Lists the files of a site as they were written. */
export const listFiles = (
  cacheFolder: string,
  { stand, table: { paths, sizes, times } }: Pick<SiteState, 'stand' | 'table'>,
): void => {
  writeWhole(listFile(cacheFolder), encodedList({ stand, paths, sizes, times }));
};

/** The list of the files of the site that the cache knows. */
export const listedFiles = (cacheFolder: string): FileList | undefined => readList(listFile(cacheFolder));
