import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Archive } from '../../record/archive.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import type { BuildParts } from '../build-parts.ts';
import type { BuildOptions } from '../build-options.ts';
import { buildSite } from '../build-site.ts';
import { resolveTarget } from '../publish/resolve-target.ts';
import { type ArchiveFile, archiveFiles, filesOfArchive } from '../reading/archive-files.ts';
import { protectedFolders, refuseTarget } from '../refuse-target.ts';
import {
  claimFolder,
  isShardName,
  markShard,
  shardFolder,
  shardIn,
  shardMarkerName,
} from './shard-folder.ts';
import { changedSources, copySources, isAsCopied } from './shard-sources.ts';

/** Links are not followed: what lies behind one is no part of an archive. */
const isOwnFolder = (dir: string): boolean =>
  lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() === true;

/** All files of an archive, but of the articles only those of one folder. */
const filesOfShard = (files: readonly ArchiveFile[], shard: string): readonly ArchiveFile[] =>
  files.filter(({ kind, path }) => kind !== 'article' || path.startsWith(`${shard}/`));

export type ShardOutcome = BuildOutcome | { readonly kind: 'no-shard' };

/**
 * Builds one time shard of an archive, as if its articles were all there are: their pages, their stretch of the
 * search, their dumps. What is dear in it, reading and indexing, is what a merge takes over. Leaves the former
 * shard as it was when the archive has an error.
 *
 * @param shard a folder of articles in the archive: `2019` or `ohne-jahr`
 */
export const buildShard = async (
  shard: string,
  options: BuildOptions,
  parts: BuildParts,
): Promise<ShardOutcome> => {
  const archiveDir = resolve(options.archiveDir);
  if (!isShardName(shard) || !isOwnFolder(join(archiveDir, shard))) return { kind: 'no-shard' };
  const target = await resolveTarget(options.outDir);
  const refusal = await refuseTarget(target, await protectedFolders(options.archiveDir), {
    marker: shardMarkerName,
    isReplaced: false,
  });
  if (refusal !== undefined) return { kind: 'refused', refusal, target };
  const folder = shardFolder(target);
  claimFolder(folder);
  const former = shardIn(folder);
  const isWhole =
    former?.shard === shard &&
    former.drafts === options.drafts &&
    isAsCopied(changedSources(folder, former.sources));
  const filesIn = (dir: string): readonly ArchiveFile[] => filesOfShard(archiveFiles(dir), shard);
  let read: Archive | undefined;
  const complete = (): void => {
    if (read !== undefined)
      markShard(folder, { shard, drafts: options.drafts, sources: copySources(archiveDir, read, folder) });
  };
  return buildSite(
    { ...options, archiveDir, outDir: folder.site, isPart: true, complete },
    {
      ...parts,
      // Without them the archive is read in any case, and so its sources are known.
      archiveFiles: isWhole
        ? async (dir, helper) => {
            const found = await filesOfArchive(dir, helper);
            return { ...found, all: () => filesOfShard(found.all(), shard) };
          }
        : undefined,
      readArchive: async (dir, reading) => {
        const files = reading.files ?? filesIn(dir);
        const result = await parts.readArchive(dir, { ...reading, files, isWhole: false });
        read = result.archive;
        return result;
      },
    },
  );
};
