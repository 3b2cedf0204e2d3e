import { type LockHolder, lockWorkspace, unlockWorkspace } from './build-lock.ts';
import type { ReachStep } from './publishing-step.ts';
import { settleWorkspace } from './recover-site.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

export type LockedResult<Result> =
  | { readonly locked: true; readonly result: Result }
  | { readonly locked: false; readonly holder: LockHolder };

/**
 * Does something while no other process can write the same site, after what a killed one left behind has been
 * settled; afterwards nothing is left in the workspace.
 *
 * @param target absolute path of the site's folder, links resolved
 */
export const withLockedWorkspace = async <Result>(
  target: string,
  reach: ReachStep,
  action: (workspace: Workspace) => Promise<Result>,
): Promise<LockedResult<Result>> => {
  const workspace = workspaceOf(target);
  const lock = await lockWorkspace(workspace.folder);
  if (!lock.locked) return { locked: false, holder: lock.holder };
  try {
    reach('locked');
    await settleWorkspace(workspace);
    return { locked: true, result: await action(workspace) };
  } finally {
    try {
      await settleWorkspace(workspace);
    } finally {
      await unlockWorkspace(workspace.folder, lock.lockFile);
    }
    reach('unlocked');
  }
};
