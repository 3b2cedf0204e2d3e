import { shellGroup } from '../../record/offline.ts';
import { ownStand, rowsOf } from './lists.ts';
import { shellStore } from './stores.ts';

/** What a page is made with has names that change with their content. */
const assetNames = /\bassets\/[\w.-]+/g;

/** The files of this version's shell. */
export const shellRows = async () => {
  const { groups } = await ownStand();
  const lists = groups.find(({ id }) => id === shellGroup)?.lists ?? [];
  return (await Promise.all(lists.map((list) => rowsOf(shellStore, list)))).flat();
};

/** Whether all that a page is made with belongs to this version; only then it may be kept with it. */
export const isOfThisVersion = async (page: string): Promise<boolean> => {
  const own = new Set((await shellRows()).map(([path]) => path));
  return [...page.matchAll(assetNames)].every(([name]) => own.has(name));
};
