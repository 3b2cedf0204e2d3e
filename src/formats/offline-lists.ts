import { createHash } from 'node:crypto';
import { grouped } from '../archive/grouped.ts';
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

/** Which list names which file; made of the paths of files alone. */
export interface OfflinePlan {
  /** In the order in which they are offered. */
  readonly groups: readonly Pick<OfflineGroup, 'id' | 'articles'>[];
  /** Group by group. */
  readonly lists: readonly { readonly name: string; readonly group: number }[];
  /** By the place of a file the number of its list; -1 for what is not kept. */
  readonly listOf: Int32Array;
}

/** A list that was printed. */
export interface PrintedList {
  readonly path: SitePath;
  readonly files: number;
  /** Of the files that it names. */
  readonly bytes: number;
}

/** A list longer than this is cut, so that a changed article changes a short one. */
const longestList = 2_000;

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const digits = (text: string): string => createHash('sha256').update(text).digest('hex');

const listFile = (name: string, content: string): SiteFile => ({
  path: files.offlineList(`${name}.${digits(content).slice(0, 10)}`),
  content,
});

/**
 * Into how many lists so many files are cut: a power of 16, because a file's list is told by the first digits
 * of its path's hash and must not change when others are added.
 */
const cutsFor = (count: number): number => (count <= longestList ? 0 : 1 + cutsFor(count / 16));

const cut = (
  paths: readonly SitePath[],
  places: readonly number[],
): ReadonlyMap<string, readonly number[]> => {
  const cuts = cutsFor(places.length);
  const parts = grouped(places, (place) => (cuts === 0 ? '' : digits(paths[place] ?? '').slice(0, cuts)));
  return new Map([...parts].sort(([one], [other]) => byCodeUnits(one, other)));
};

/** The shell first, then overviews, search and names, the newest year before the others, the data last. */
const rank = (id: string): number => {
  const fixed = [shellGroup, baseGroup, searchGroup, namesGroup].indexOf(id);
  if (fixed >= 0) return fixed - 20_000;
  if (id === undatedGroup) return 1;
  return id === dataGroup ? 2 : -Number(id);
};

/**
 * Plans the lists of what a site offers for reading offline, group by group.
 *
 * @param groupOf the group that a file belongs to; undefined for what only hosts and crawlers read
 * @param articlesIn how many articles a group holds
 */
export const offlinePlan = (
  paths: readonly SitePath[],
  groupOf: (path: SitePath) => string | undefined,
  articlesIn: (group: string) => number,
): OfflinePlan => {
  const places = grouped(paths.keys(), (place) => groupOf(paths[place] ?? files.worker));
  const listOf = new Int32Array(paths.length).fill(-1);
  const lists: { readonly name: string; readonly group: number }[] = [];
  const groups = [...places.keys()].flatMap((id) => id ?? []).sort((one, other) => rank(one) - rank(other));
  for (const [group, id] of groups.entries()) {
    for (const [name, own] of cut(paths, places.get(id) ?? [])) {
      for (const place of own) listOf[place] = lists.length;
      lists.push({ name: name === '' ? id : `${id}-${name}`, group });
    }
  }
  return { groups: groups.map((id) => ({ id, articles: articlesIn(id) })), lists, listOf };
};

/** A list of files under a name; one row a file, so that two lists can be compared line by line. */
export const offlineList = (
  name: string,
  named: readonly FinishedFile[],
): { readonly file: SiteFile; readonly list: PrintedList } => {
  const rows = named
    .toSorted((one, other) => byCodeUnits(one.path, other.path))
    .map(({ path, hash, bytes }): OfflineFile => [path, hash.slice(0, hashDigits), bytes]);
  const own = listFile(name, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  return {
    file: own,
    list: { path: own.path, files: rows.length, bytes: rows.reduce((sum, [, , bytes]) => sum + bytes, 0) },
  };
};

/** The list of lists; where it lies stands for the version of the whole site. */
export const offlineRoot = ({ groups, lists }: OfflinePlan, printed: readonly PrintedList[]): SiteFile => {
  const stand: OfflineStand = {
    groups: groups.map(({ id, articles }, group): OfflineGroup => {
      const own = printed.filter((_, list) => lists[list]?.group === group);
      return {
        id,
        articles,
        files: own.reduce((sum, list) => sum + list.files, 0),
        bytes: own.reduce((sum, list) => sum + list.bytes, 0),
        lists: own.map(({ path }) => path),
      };
    }),
  };
  return listFile('stand', `${JSON.stringify(stand, undefined, 1)}\n`);
};

/** All lists of a site's files, and where the list of them lies. */
export const offlineLists = (
  finished: readonly FinishedFile[],
  groupOf: (path: SitePath) => string | undefined,
  articlesIn: (group: string) => number,
): { readonly files: readonly SiteFile[]; readonly stand: SitePath } => {
  const plan = offlinePlan(
    finished.map(({ path }) => path),
    groupOf,
    articlesIn,
  );
  const named = grouped(finished.keys(), (place) => plan.listOf[place] ?? -1);
  const made = plan.lists.map(({ name }, list) =>
    offlineList(name, named.get(list)?.flatMap((place) => finished[place] ?? []) ?? []),
  );
  const root = offlineRoot(
    plan,
    made.map(({ list }) => list),
  );
  return { files: [...made.map(({ file }) => file), root], stand: root.path };
};
