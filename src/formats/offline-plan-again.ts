import type { SitePath } from '../record/identifiers.ts';
import { cutsFor, listNamed, type OfflinePlan } from './offline-plan.ts';

/** A plan, and the lists of it that do not name the same files as before. */
export interface ReplannedLists {
  readonly plan: OfflinePlan;
  readonly touched: ReadonlySet<number>;
}

/** How many files each list names. */
const countsOf = ({ lists, listOf }: OfflinePlan): Int32Array => {
  const counts = new Int32Array(lists.length);
  for (const list of listOf) if (list >= 0) counts[list] = (counts[list] ?? 0) + 1;
  return counts;
};

const countsOfGroups = ({ groups, lists }: OfflinePlan, counts: Int32Array): readonly number[] => {
  const sums = groups.map(() => 0);
  for (const [list, { group }] of lists.entries()) sums[group] = (sums[group] ?? 0) + (counts[list] ?? 0);
  return sums;
};

/**
 * Plans the lists of a site after those of another one that has mostly the same files, without asking for the group of
 * what is as before. Undefined where a plan of all files would have other lists.
 *
 * @param former the paths of the other site in order, and its plan
 * @param paths those of the site in order
 * @param mayMove whether a file of both may belong to another group now
 * @param groupOf the group that a file belongs to, as for the former plan
 */
export const offlinePlanAgain = (
  former: { readonly paths: readonly SitePath[]; readonly plan: OfflinePlan },
  paths: readonly SitePath[],
  mayMove: (path: SitePath) => boolean,
  groupOf: (path: SitePath) => string | undefined,
): ReplannedLists | undefined => {
  const { groups, lists, listOf: formerListOf } = former.plan;
  if (formerListOf.length !== former.paths.length) return undefined;
  const listOf = new Int32Array(paths.length).fill(-1);
  const counts = countsOf(former.plan);
  const cuts = countsOfGroups(former.plan, counts).map(cutsFor);
  const touched = new Set<number>();
  const touch = (list: number, more: 1 | -1): void => {
    if (list < 0) return;
    counts[list] = (counts[list] ?? 0) + more;
    touched.add(list);
  };
  /** Undefined when there is no such list. */
  const listFor = (path: SitePath): number | undefined => {
    const id = groupOf(path);
    if (id === undefined) return -1;
    const name = listNamed(id, path, cuts[groups.findIndex((group) => group.id === id)] ?? 0);
    const list = lists.findIndex((one) => one.name === name);
    return list < 0 ? undefined : list;
  };
  let next = 0;
  const leave = (): void => {
    touch(formerListOf[next] ?? -1, -1);
    next += 1;
  };
  for (const [place, path] of paths.entries()) {
    while (next < former.paths.length && former.paths[next] !== path && (former.paths[next] ?? '') < path) {
      leave();
    }
    if (former.paths[next] === path && !mayMove(path)) {
      listOf[place] = formerListOf[next] ?? -1;
      next += 1;
      continue;
    }
    if (former.paths[next] === path) leave();
    const list = listFor(path);
    if (list === undefined) return undefined;
    listOf[place] = list;
    touch(list, 1);
  }
  while (next < former.paths.length) leave();
  const plan = { groups, lists, listOf };
  const isCutAlike = countsOfGroups(plan, counts).every((count, group) => cutsFor(count) === cuts[group]);
  return isCutAlike && counts.every((count) => count > 0) ? { plan, touched } : undefined;
};
