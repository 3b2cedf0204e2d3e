import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';
import type { ArchiveFile, Stamp } from './archive-files.ts';
import { isSameStamp } from './article-tables.ts';
import { hashOf } from './hash-of.ts';

interface KnownRawFile {
  readonly stamp: Stamp;
  readonly seen: number;
  readonly hash: string;
}

/** The content of raw files by their names; a file with the stamp it had the last time is not read again. */
export const rawHashes = (
  dir: string,
  files: readonly ArchiveFile[],
  cacheFolder: string,
  key: string,
): ReadonlyMap<string, string> => {
  const table = join(cacheFolder, 'raw');
  const known = new Map(readKeyed<readonly (readonly [string, KnownRawFile])[]>(table, key) ?? []);
  let changed = known.size !== files.length;
  const now = files.map(({ path, stamp }): readonly [string, KnownRawFile] => {
    const name = path.slice(path.indexOf('/') + 1);
    const before = known.get(name);
    if (before !== undefined && isSameStamp(before, stamp)) return [name, before];
    changed = true;
    const seen = Date.now();
    return [name, { stamp, seen, hash: hashOf(readFileSync(join(dir, path))) }];
  });
  if (changed) writeKeyed(table, key, now);
  return new Map(now.map(([name, { hash }]) => [name, hash]));
};
