import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { collectAssets } from './assets/collect-assets.ts';
import type { BuildOutcome, BuildStage } from './build-outcome.ts';
import type { BuildParts } from './build-parts.ts';
import { cacheFolderOf, removeCache } from './cache/cache-folder.ts';
import { DamagedCache } from './cache/record-file.ts';
import { drawArchiveMap } from './draw-archive-map.ts';
import { finishedFiles } from './finished-files.ts';
import { formatFiles } from './format-files.ts';
import { hostFiles } from './host-files.ts';
import { listedPages } from './listed-pages.ts';
import { makeEdition } from './make-edition.ts';
import { measureTree } from './measure-tree.ts';
import { offlineFiles } from './offline-files.ts';
import { ownKeys } from './own-keys.ts';
import { packageRoot } from './package-root.ts';
import { publishSite } from './publish/publish-site.ts';
import type { ReachStep } from './publish/publishing-step.ts';
import { recoverSite } from './publish/recover-site.ts';
import { resolveTarget } from './publish/resolve-target.ts';
import { publicFiles } from './public-files.ts';
import { refuseTarget } from './refuse-target.ts';
import { wordKnowledge } from './word-knowledge.ts';
import { type PoolOnDemand, poolOnDemand } from './workers/pool-on-demand.ts';
import { writeFiles } from './write-files.ts';

export interface BuildOptions {
  /** Folder of the archive, absolute or from the working folder. */
  readonly archiveDir: string;
  /** Folder to build into; it is replaced whole. */
  readonly outDir: string;
  /** Goes before the one that `archive.yaml` names; ends with a slash. */
  readonly baseUrl: string | undefined;
  /** Whether articles that are not yet published are taken in. */
  readonly drafts: boolean;
  /** Whether nothing of former builds may be used; the cache is deleted and made anew. */
  readonly noCache?: boolean;
  readonly onStage: (stage: BuildStage) => void;
  readonly reach: ReachStep;
}

const buildInto = async (
  target: string,
  options: BuildOptions,
  parts: BuildParts,
  pool: PoolOnDemand,
): Promise<BuildOutcome> => {
  options.onStage('read');
  const { archive, messages } = await parts.readArchive(resolve(options.archiveDir), {
    drafts: options.drafts,
    cache: { folder: cacheFolderOf(target), keys: ownKeys(), startPool: pool.start },
  });
  if (archive === undefined || messages.some(({ severity }) => severity === 'error')) {
    return { kind: 'faulty', messages };
  }

  options.onStage('render');
  const { assets, files: assetFiles, workerCode } = await collectAssets();
  const map = await drawArchiveMap(archive, assets.mapStyle);
  const { splitCompound } = await wordKnowledge();
  const edition = makeEdition(archive, assets, options.baseUrl, splitCompound, map);
  const pages = await parts.renderPages(edition);
  const files = [
    ...pages,
    ...formatFiles(edition, listedPages(edition, pages)),
    ...hostFiles(edition.settings, edition.baseUrl),
    ...assetFiles,
    ...(await publicFiles()),
  ];

  const result = await publishSite(
    target,
    async (stagingFolder) => {
      options.onStage('write');
      await writeFiles(stagingFolder, files, () => {
        options.reach('half-written');
      });
      options.onStage('index');
      const textParts = await parts.indexSearch(edition, stagingFolder);
      const finished = await finishedFiles(stagingFolder);
      await writeFiles(stagingFolder, offlineFiles(finished, edition, textParts, workerCode), () => {});
      options.onStage('publish');
    },
    options.reach,
  );
  if (!result.published) return { kind: 'busy', holder: result.holder };
  const size = await measureTree(target);
  return {
    kind: 'built',
    messages,
    summary: { articles: edition.articles.length, pages: pages.length, ...size },
  };
};

/**
 * Builds an archive into a site: everything is made and written aside first, then put in the place of the
 * former site at once. Neither an error in the archive nor a failure on the way changes the former site.
 * Rejects only for faults of the generator and of the disk.
 */
export const buildSite = async (options: BuildOptions, parts: BuildParts): Promise<BuildOutcome> => {
  const target = await resolveTarget(options.outDir);
  const refusal = await refuseTarget(target, {
    archive: await resolveTarget(options.archiveDir),
    generator: await realpath(packageRoot),
    working: process.cwd(),
  });
  if (refusal !== undefined) return { kind: 'refused', refusal, target };
  await recoverSite(target);
  if (options.noCache === true) removeCache(target);
  const pool = poolOnDemand();
  try {
    return await buildInto(target, options, parts, pool);
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw error;
    removeCache(target);
    return await buildInto(target, options, parts, pool);
  } finally {
    await pool.end();
  }
};
