import type { OfflineFile, OfflineGroup, OfflineStand } from '../../record/offline.ts';
import { type Guard, hasShape, isArrayOf, isNumber, isString } from '../../search/index/shape.ts';
import { fetchVerified } from './fetch-file.ts';
import { standPath } from './own-version.ts';
import { inStore, keptStore, putIn, readValue, removeFrom, shellStore } from './stores.ts';

const isFile: Guard<OfflineFile> = (value): value is OfflineFile =>
  Array.isArray(value) && isString(value[0]) && isString(value[1]) && isNumber(value[2]);

const isList = isArrayOf(isFile);

const isStand = hasShape<OfflineStand>({
  groups: isArrayOf(
    hasShape<OfflineGroup>({
      id: isString,
      articles: isNumber,
      files: isNumber,
      bytes: isNumber,
      lists: isArrayOf(isString),
    }),
  ),
});

/** The hash in the name of a list. */
const hashIn = (path: string): string => path.split('.')[1] ?? '';

/** Keeps a list in a store, unless it is there; rejects when it is nowhere to be had. */
const ensure = async (store: string, path: string): Promise<void> => {
  if ((await inStore(store, path)) === undefined) {
    await putIn(store, path, await fetchVerified(path, hashIn(path)));
  }
};

let known: OfflineStand | undefined;

const readStand = async (): Promise<OfflineStand> => {
  await ensure(shellStore, standPath);
  const found = await readValue(shellStore, standPath, isStand);
  if (found === undefined) throw new TypeError(`${standPath} is damaged.`);
  return found;
};

/** The groups of this version. */
export const ownStand = async (): Promise<OfflineStand> => {
  known ??= await readStand();
  return known;
};

/** The files of a list that is in a store; none when it is not. */
export const keptRows = async (store: string, path: string): Promise<readonly OfflineFile[]> =>
  (await readValue(store, path, isList)) ?? [];

/** The files of a list, which is put into the store when it is not there yet. */
export const rowsOf = async (store: string, path: string): Promise<readonly OfflineFile[]> => {
  await ensure(store, path);
  return keptRows(store, path);
};

/** Removes lists from what the reader keeps, each with the files that it names. */
export const removeLists = async (lists: readonly string[]): Promise<void> => {
  for (const list of lists) {
    await removeFrom(keptStore, [...(await keptRows(keptStore, list)).map(([path]) => path), list]);
  }
};
