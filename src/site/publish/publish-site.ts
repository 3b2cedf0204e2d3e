import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { applyChanges, checkFolders } from './change-set.ts';
import type { ReachStep } from './publishing-step.ts';
import { syncFolder, syncTree } from './sync-tree.ts';
import type { Workspace } from './workspace.ts';

/** Removes a folder in two halves, so that a test can look at what a kill in the middle leaves. */
const removeFormer = async (former: string, reach: ReachStep): Promise<void> => {
  if (!existsSync(former)) return;
  const entries = (await readdir(former)).sort();
  const half = entries.slice(0, Math.ceil(entries.length / 2));
  await Promise.all(half.map((entry) => rm(join(former, entry), { recursive: true })));
  reach('former-half-removed');
  await rm(former, { recursive: true, force: true });
};

/** Gives the finished site its name and puts it in the place of the former one. */
export const putInPlace = async (workspace: Workspace, reach: ReachStep): Promise<void> => {
  const { target, folder, building, ready, former } = workspace;
  await syncTree(building);
  reach('synced');
  await rename(building, ready);
  await syncFolder(folder);
  reach('ready');
  if (existsSync(target)) {
    await rename(target, former);
    await syncFolder(folder);
    reach('former-set-aside');
  }
  await rename(ready, target);
  await syncFolder(dirname(target));
  reach('in-place');
  await removeFormer(former, reach);
  reach('former-removed');
};

/** Gives the finished change set its name and applies it to the published site, unless that cannot be changed. */
export const changeInPlace = async (workspace: Workspace, reach: ReachStep): Promise<void> => {
  const { target, folder, building, change } = workspace;
  checkFolders(building, target);
  await syncTree(building);
  reach('synced');
  await rename(building, change);
  await syncFolder(folder);
  reach('ready');
  applyChanges(change, target, () => {
    reach('half-applied');
  });
  await syncFolder(target);
  reach('in-place');
};
