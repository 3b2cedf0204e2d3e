import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LockHolder } from './build-lock.ts';
import { applyChanges } from './change-set.ts';
import { withLockedWorkspace } from './locked-workspace.ts';
import type { ReachStep } from './publishing-step.ts';
import { syncFolder, syncTree } from './sync-tree.ts';
import type { Workspace } from './workspace.ts';

export type PublishResult =
  | { readonly published: true }
  | { readonly published: false; readonly holder: LockHolder };

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

/** Gives the finished change set its name and applies it to the published site. */
export const changeInPlace = async (workspace: Workspace, reach: ReachStep): Promise<void> => {
  const { target, folder, building, change } = workspace;
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

/**
 * Has a site written into a folder beside the target and then puts it in the target's place, by renaming.
 * Until that moment the target is untouched; when `write` rejects, it stays so and nothing is left behind.
 * A kill at any moment is mended by `recoverSite`. Refuses while another process publishes to this target.
 *
 * @param target absolute path of the site's folder, links resolved
 * @param write fills the folder it is given
 */
export const publishSite = async (
  target: string,
  write: (stagingFolder: string) => Promise<void>,
  reach: ReachStep,
): Promise<PublishResult> => {
  const done = await withLockedWorkspace(target, reach, async (workspace) => {
    await mkdir(workspace.building);
    await write(workspace.building);
    reach('written');
    await putInPlace(workspace, reach);
  });
  return done.locked ? { published: true } : { published: false, holder: done.holder };
};
