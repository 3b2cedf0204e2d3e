import { statSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../../archive/links.ts';
import { resolveTarget } from './resolve-target.ts';
import { workspaceOf } from './workspace.ts';

/** `unfinished`: a complete new site that the next command will put in its place. */
export type StandingSite = 'none' | 'former' | 'unfinished';

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** What stands in the place of a site after a build that did not come to its end. Rejects when the disk does not say. */
export const standingSite = async (outDir: string): Promise<StandingSite> => {
  const { target, ready, change } = workspaceOf(await resolveTarget(outDir));
  if (isThere(ready) || isThere(change)) return 'unfinished';
  return isThere(join(target, files.marker)) ? 'former' : 'none';
};
