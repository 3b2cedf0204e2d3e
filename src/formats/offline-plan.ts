import { createHash } from 'node:crypto';
import { grouped } from '../archive/grouped.ts';
import { files } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import {
  baseGroup,
  dataGroup,
  namesGroup,
  type OfflineGroup,
  searchGroup,
  shellGroup,
  undatedGroup,
} from '../record/offline.ts';
import { byCodeUnits } from './by-code-units.ts';

/** Which list names which file; made of the paths of files alone. */
export interface OfflinePlan {
  /** In the order in which they are offered. */
  readonly groups: readonly Pick<OfflineGroup, 'id' | 'articles'>[];
  /** Group by group. */
  readonly lists: readonly { readonly name: string; readonly group: number }[];
  /** By the place of a file the number of its list; -1 for what is not kept. */
  readonly listOf: Int32Array;
}

/** A list longer than this is cut, so that a changed article changes a short one. */
const longestList = 2_000;

/**
 * Into how many lists so many files are cut: a power of 16, because a file's list is told by the first digits
 * of its path's hash and must not change when others are added.
 */
export const cutsFor = (count: number): number => (count <= longestList ? 0 : 1 + cutsFor(count / 16));

/** The first digits of the hash of a path, by which a large group is cut. */
const digitsOf = (path: string, cuts: number): string =>
  cuts === 0 ? '' : createHash('sha256').update(path).digest('hex').slice(0, cuts);

const nameOf = (group: string, digits: string): string => (digits === '' ? group : `${group}-${digits}`);

/** The list that names a path in a group which is cut so often. */
export const listNamed = (group: string, path: string, cuts: number): string =>
  nameOf(group, digitsOf(path, cuts));

const cut = (
  paths: readonly SitePath[],
  places: readonly number[],
): ReadonlyMap<string, readonly number[]> => {
  const cuts = cutsFor(places.length);
  const parts = grouped(places, (place) => digitsOf(paths[place] ?? '', cuts));
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
    for (const [digits, own] of cut(paths, places.get(id) ?? [])) {
      for (const place of own) listOf[place] = lists.length;
      lists.push({ name: nameOf(id, digits), group });
    }
  }
  return { groups: groups.map((id) => ({ id, articles: articlesIn(id) })), lists, listOf };
};
