import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The cache of `_site` is `.lesesaal/_site` beside it: whoever may write the site may write there, and a cache is
 * of no use to another site. It may be deleted at any time and copied from one machine to another.
 */
export const cacheFolderOf = (target: string): string => join(dirname(target), '.lesesaal', basename(target));

export const removeCache = (target: string): void => {
  rmSync(cacheFolderOf(target), { recursive: true, force: true });
};
