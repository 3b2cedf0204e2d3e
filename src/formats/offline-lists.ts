import { createHash } from 'node:crypto';
import { files } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import {
  baseGroup,
  dataGroup,
  hashDigits,
  namesGroup,
  type OfflineFile,
  type OfflineGroup,
  type OfflineStand,
  searchGroup,
  shellGroup,
  undatedGroup,
} from '../record/offline.ts';
import type { SiteFile } from '../record/site-file.ts';

/** A finished file of the site, by what is known of it without opening it. */
export interface FinishedFile {
  readonly path: SitePath;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

export interface OfflineListing {
  /** The lists, and the file that names them all. */
  readonly files: readonly SiteFile[];
  /** Where the list of lists lies; its name stands for the version of the whole site. */
  readonly stand: SitePath;
}

/** A list longer than this is cut, so that a changed article changes a short one. */
const longestList = 2_000;

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const digits = (text: string): string => createHash('sha256').update(text).digest('hex');

const file = (name: string, content: string): SiteFile => ({
  path: files.offlineList(`${name}.${digits(content).slice(0, 10)}`),
  content,
});

/** One row a file, so that two lists can be compared line by line. */
const printedList = (rows: readonly OfflineFile[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/**
 * Into how many lists so many files are cut: a power of 16, because a file's list is told by the first digits
 * of its path's hash and must not change when others are added.
 */
const cutsFor = (count: number): number => (count <= longestList ? 0 : 1 + cutsFor(count / 16));

const cut = (rows: readonly OfflineFile[]): ReadonlyMap<string, readonly OfflineFile[]> => {
  const cuts = cutsFor(rows.length);
  const lists = new Map<string, OfflineFile[]>();
  for (const row of rows) {
    const name = cuts === 0 ? '' : digits(row[0]).slice(0, cuts);
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [row]);
    else list.push(row);
  }
  return new Map([...lists].sort(([one], [other]) => byCodeUnits(one, other)));
};

/** The shell first, then overviews, search and names, the newest year before the others, the data last. */
const rank = (id: string): number => {
  const fixed = [shellGroup, baseGroup, searchGroup, namesGroup].indexOf(id);
  if (fixed >= 0) return fixed - 20_000;
  if (id === undatedGroup) return 1;
  return id === dataGroup ? 2 : -Number(id);
};

/**
 * Lists what a site offers for reading offline, group by group, from what is known of its finished files alone.
 *
 * @param groupOf the group that a file belongs to; undefined for what only hosts and crawlers read
 * @param articlesIn how many articles a group holds
 */
export const offlineLists = (
  finished: readonly FinishedFile[],
  groupOf: (path: SitePath) => string | undefined,
  articlesIn: (group: string) => number,
): OfflineListing => {
  const grouped = new Map<string, OfflineFile[]>();
  for (const { path, hash, bytes } of [...finished].sort((a, b) => byCodeUnits(a.path, b.path))) {
    const id = groupOf(path);
    if (id === undefined) continue;
    const row: OfflineFile = [path, hash.slice(0, hashDigits), bytes];
    const rows = grouped.get(id);
    if (rows === undefined) grouped.set(id, [row]);
    else rows.push(row);
  }
  const lists: SiteFile[] = [];
  const groups = [...grouped]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([id, rows]): OfflineGroup => {
      const own = [...cut(rows)].map(([name, part]) =>
        file(name === '' ? id : `${id}-${name}`, printedList(part)),
      );
      lists.push(...own);
      return {
        id,
        articles: articlesIn(id),
        files: rows.length,
        bytes: rows.reduce((sum, [, , bytes]) => sum + bytes, 0),
        lists: own.map(({ path }) => path),
      };
    });
  const stand: OfflineStand = { groups };
  const root = file('stand', `${JSON.stringify(stand, undefined, 1)}\n`);
  return { files: [...lists, root], stand: root.path };
};
