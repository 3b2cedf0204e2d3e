import { join } from 'node:path';
import type { PrintedList } from '../formats/offline-lists.ts';
import type { OfflinePlan } from '../formats/offline-plan.ts';
import { readColumns, textColumn, textOf, writeColumns } from './cache/columns.ts';

export interface KeptList extends PrintedList {
  /** Names the paths of the files in the list. */
  readonly names: string;
}

/** What was listed of a site. */
export interface KeptLists {
  /** Names the years that the plan was made with. */
  readonly years: string;
  readonly plan: OfflinePlan;
  /** By list, in the order of the plan. */
  readonly printed: readonly KeptList[];
}

type StoredLists = Omit<OfflinePlan, 'listOf'> & Pick<KeptLists, 'years' | 'printed'>;

const fileOf = (cacheFolder: string): string => join(cacheFolder, 'offline');

/** The lists that were kept under a key, which names the site and the code; undefined when there are none. */
export const keptLists = (cacheFolder: string, key: string): KeptLists | undefined => {
  const [text, listOf] = readColumns(fileOf(cacheFolder), key) ?? [];
  if (!(listOf instanceof Int32Array)) return undefined;
  const { groups, lists, years, printed }: StoredLists = JSON.parse(textOf(text));
  return { years, plan: { groups, lists, listOf }, printed };
};

export const keepLists = (cacheFolder: string, key: string, { years, plan, printed }: KeptLists): void => {
  const { groups, lists, listOf } = plan;
  const stored: StoredLists = { years, groups, lists, printed };
  writeColumns(fileOf(cacheFolder), key, [textColumn(JSON.stringify(stored)), listOf]);
};
