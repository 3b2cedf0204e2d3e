import { mkdir } from 'node:fs/promises';
import type { LockHolder } from '../../src/site/publish/build-lock.ts';
import { withLockedWorkspace } from '../../src/site/publish/locked-workspace.ts';
import { putInPlace } from '../../src/site/publish/publish-site.ts';
import type { ReachStep } from '../../src/site/publish/publishing-step.ts';

export type PublishResult =
  | { readonly published: true }
  | { readonly published: false; readonly holder: LockHolder };

/**
 * Publishes a whole site as a build does, but for what is in it.
 *
 * @param target absolute path of the site's folder, links resolved
 * @param write fills the folder it is given
 */
export const publishTree = async (
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
