import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce } from '../../archive/made-once.ts';
import { readColumns, writeColumns } from '../cache/columns.ts';
import { tick } from '../../start/tick.js';
import { hasCode } from '../has-code.ts';
import type { Stamp } from './archive-files.ts';
import type { KnownFile, KnownFiles } from './known-file.ts';
import { decodedRows } from './decoded-rows.ts';
import { encodedRows } from './encoded-rows.ts';

/** Whether a file that changed at some time was looked at late enough to tell of every later change. */
export const isSettled = (changed: number, seen: number): boolean => changed < seen - tick;

/** Whether a file is certainly the one that was read, by its stamp alone. */
export const isSameStamp = ({ stamp, seen }: Pick<KnownFile, 'stamp' | 'seen'>, now: Stamp): boolean =>
  stamp[0] === now[0] &&
  stamp[1] === now[1] &&
  stamp[2] === now[2] &&
  stamp[3] === now[3] &&
  isSettled(stamp[2], seen);

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

/** Loads the rows of all tables under a key, folder by folder. */
const loadRows = (cacheFolder: string, key: string): readonly KnownFile[] => {
  const folder = tableFolder(cacheFolder);
  return [...tableNames(folder)].sort().flatMap((name) => {
    const columns = readColumns(join(folder, name), key);
    return columns === undefined ? [] : decodedRows(columns);
  });
};

/** Loads what the cache knows under a key; a table that is damaged or has another key is as good as none. */
export const loadTables = (cacheFolder: string, key: string): KnownFiles =>
  new Map(loadRows(cacheFolder, key).map((row) => [row.entry.path, row]));

/** What the cache knows, to be asked for file after file. */
export interface KnownInOrder {
  readonly size: number;
  /** Asked in the order in which the tables were written, it need not search. */
  readonly find: (path: string) => KnownFile | undefined;
  /** The paths that are known beside these. */
  readonly others: (paths: ReadonlySet<string>) => readonly string[];
}

export const tablesInOrder = (cacheFolder: string, key: string): KnownInOrder => {
  const rows = loadRows(cacheFolder, key);
  const places = madeOnce(() => new Map(rows.map(({ entry }, place) => [entry.path, place])));
  let next = 0;
  return {
    size: rows.length,
    find: (path) => {
      const expected = rows[next];
      if (expected?.entry.path === path) {
        next += 1;
        return expected;
      }
      const place = places().get(path);
      if (place === undefined) return undefined;
      next = place + 1;
      return rows[place];
    },
    others: (paths) => rows.map(({ entry }) => entry.path).filter((path) => !paths.has(path)),
  };
};

/**
 * Writes the tables of the folders in which something changed, and removes those of folders that are gone.
 *
 * @param known all that is known, in the order in which it will be asked for
 * @param changed the paths of those that are others, new or gone
 */
export const saveTables = (
  cacheFolder: string,
  key: string,
  known: readonly KnownFile[],
  changed: ReadonlySet<string>,
): void => {
  const folder = tableFolder(cacheFolder);
  const touched = new Map([...changed].map((path) => [folderOf(path), [] as KnownFile[]]));
  const there = new Set<string>();
  // Files of a folder mostly follow on one another.
  let below = '';
  let own: KnownFile[] | undefined;
  for (const file of known) {
    const { path } = file.entry;
    if (below === '' || !path.startsWith(below)) {
      const name = folderOf(path);
      there.add(name);
      below = `${name}/`;
      own = touched.get(name);
    }
    own?.push(file);
  }
  for (const [name, rows] of touched) {
    if (rows.length > 0) writeColumns(join(folder, name), key, encodedRows(rows));
  }
  for (const name of tableNames(folder)) {
    if (!there.has(name)) rmSync(join(folder, name), { force: true });
  }
};
