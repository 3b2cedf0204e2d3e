import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { grouped } from '../../archive/grouped.ts';
import { readColumns, writeColumns } from '../cache/columns.ts';
import { tick } from '../../start/tick.js';
import { hasCode } from '../has-code.ts';
import type { Stamp } from './archive-files.ts';
import type { KnownFile, KnownFiles } from './known-file.ts';
import { decodedRows, encodedRows } from './table-columns.ts';

/** Whether a stamp was looked at late enough to tell of every later change. */
export const isCertain = (stamp: Stamp, seen: number): boolean => stamp[2] < seen - tick;

/** Whether a file is certainly the one that was read, by its stamp alone. */
export const isSameStamp = ({ stamp, seen }: Pick<KnownFile, 'stamp' | 'seen'>, now: Stamp): boolean =>
  stamp.every((value, index) => value === now[index]) && isCertain(stamp, seen);

const folderOf = (path: string): string => path.slice(0, path.indexOf('/'));

const tableFolder = (cacheFolder: string): string => join(cacheFolder, 'articles');

const tableNames = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
};

/** Loads what the cache knows under a key; a table that is damaged or has another key is as good as none. */
export const loadTables = (cacheFolder: string, key: string): KnownFiles => {
  const folder = tableFolder(cacheFolder);
  const known: KnownFiles = new Map();
  for (const name of tableNames(folder)) {
    const columns = readColumns(join(folder, name), key);
    if (columns === undefined) continue;
    for (const row of decodedRows(columns)) known.set(row.entry.path, row);
  }
  return known;
};

/** Writes the tables of the folders in which something changed, and removes those of folders that are gone. */
export const saveTables = (
  cacheFolder: string,
  key: string,
  known: KnownFiles,
  changed: ReadonlySet<string>,
): void => {
  const folder = tableFolder(cacheFolder);
  const rows = grouped(known.values(), ({ entry }) => folderOf(entry.path));
  for (const name of new Set([...changed].map(folderOf))) {
    const own = rows.get(name);
    if (own !== undefined) writeColumns(join(folder, name), key, encodedRows(own));
  }
  for (const name of tableNames(folder)) {
    if (!rows.has(name)) rmSync(join(folder, name), { force: true });
  }
};
