import { buildInto } from './build-into.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildOutcome } from './build-outcome.ts';
import type { BuildParts } from './build-parts.ts';
import { removeCache } from './cache/cache-folder.ts';
import { DamagedCache } from './cache/record-file.ts';
import { withLockedWorkspace } from './publish/locked-workspace.ts';
import { resolveTarget } from './publish/resolve-target.ts';
import { protectedFolders, refuseTarget } from './refuse-target.ts';
import { startFileThread } from './workers/file-thread.ts';
import { onDemand } from './workers/on-demand.ts';
import { startPool } from './workers/pool.ts';
import { startSearchThread } from './workers/search-thread.ts';

/**
 * Builds an archive into a site. What is as before stays; everything else is made and written aside first and then
 * put in its place: all at once, or file by file from a journal that the next command would follow to its end.
 * Neither an error in the archive nor a failure on the way changes the former site. Rejects only for faults of the
 * generator and of the disk.
 */
export const buildSite = async (options: BuildOptions, parts: BuildParts): Promise<BuildOutcome> => {
  const target = await resolveTarget(options.outDir);
  const refusal = await refuseTarget(target, await protectedFolders(options.archiveDir));
  if (refusal !== undefined) return { kind: 'refused', refusal, target };
  const workers = onDemand(startPool);
  const searcher = onDemand(startSearchThread);
  const fileThread = onDemand(startFileThread);
  const attempt = () =>
    withLockedWorkspace(target, options.reach, async (workspace) => {
      if (options.noCache === true) removeCache(target);
      try {
        return await buildInto(workspace, options, parts, {
          workers,
          startSearcher: searcher.start,
          startFileThread: fileThread.start,
        });
      } catch (error) {
        if (error instanceof DamagedCache) removeCache(target);
        throw error;
      }
    });
  try {
    const done = await attempt().catch((error: unknown) => {
      if (error instanceof DamagedCache) return attempt();
      throw error;
    });
    return done.locked ? done.result : { kind: 'busy', holder: done.holder };
  } finally {
    await Promise.all([workers.end(), searcher.end(), fileThread.end()]);
  }
};
