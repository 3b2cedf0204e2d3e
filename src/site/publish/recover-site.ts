import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lockWorkspace, unlockWorkspace } from './build-lock.ts';
import { applyChanges } from './change-set.ts';
import { resolveTarget } from './resolve-target.ts';
import { syncFolder } from './sync-tree.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/**
 * Ends what a killed build began; the caller holds the lock. Between setting the former site aside and
 * putting the new one in its place there is no site: then the new one is put there. In every other state the
 * published site is whole, the former or the new one, and only remains are removed. A change set that has its
 * name is applied to the end. It can itself be killed anywhere: what is `ready` loses its name before its files.
 */
export const settleWorkspace = async ({
  target,
  building,
  ready,
  former,
  change,
}: Workspace): Promise<void> => {
  await rm(building, { recursive: true, force: true });
  if (existsSync(change)) {
    if (existsSync(target)) applyChanges(change, target, () => {});
    await rename(change, building);
    await rm(building, { recursive: true, force: true });
  }
  if (existsSync(ready)) {
    await rename(ready, existsSync(target) ? building : target);
    await syncFolder(dirname(target));
    await rm(building, { recursive: true, force: true });
  }
  await rm(former, { recursive: true, force: true });
};

/**
 * Every command that reads or writes a site calls this first: afterwards the site is wholly the old one or
 * wholly the new one, and nothing of a killed build is left. Does nothing while another process publishes.
 * Takes the path of the site's folder, which need not exist.
 */
export const recoverSite = async (outDir: string): Promise<void> => {
  const workspace = workspaceOf(await resolveTarget(outDir));
  if (!existsSync(workspace.folder)) return;
  const lock = await lockWorkspace(workspace.folder);
  if (!lock.locked) return;
  try {
    await settleWorkspace(workspace);
  } finally {
    await unlockWorkspace(workspace.folder, lock.lockFile);
  }
};
