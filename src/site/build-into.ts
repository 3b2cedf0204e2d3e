import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cachedAssets } from './assets/cached-assets.ts';
import { beginLooking } from './begin-looking.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildOutcome } from './build-outcome.ts';
import type { BuildParts } from './build-parts.ts';
import { cacheFolderOf } from './cache/cache-folder.ts';
import { cameTo } from './how-far.ts';
import { framesOf } from './outputs/frame.ts';
import { goneFiles, lostAddresses, shownDrafts } from './outputs/lost-addresses.ts';
import { outputStage } from './outputs/output-stage.ts';
import { rememberSite, unchangedSite } from './outputs/unchanged-site.ts';
import type { SiteState } from './outputs/known-site.ts';
import { loadState, saveState, verifiedState } from './outputs/site-state.ts';
import { ownKeys } from './own-keys.ts';
import { changedFiles, writeJournal } from './publish/change-set.ts';
import { changeInPlace, putInPlace } from './publish/publish-site.ts';
import type { Workspace } from './publish/workspace.ts';
import { publicFiles } from './public-files.ts';
import type { ArchiveFile } from './reading/archive-files.ts';
import { hashOf } from './reading/hash-of.ts';
import { shownName } from './reading/shown-name.ts';
import { siteInput } from './site-input.ts';
import type { FileThread } from './workers/file-thread.ts';
import type { OnDemand } from './workers/on-demand.ts';
import type { WorkerPool } from './workers/pool.ts';

/** Of so many articles the index is made in about the time that everything else takes. */
const mostBesideSearch = 200;

const articlePaths = (files: readonly ArchiveFile[]): readonly string[] =>
  files.filter(({ kind }) => kind === 'article').map(({ path }) => path);

const isEmptyOrMissing = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

type Built = Extract<BuildOutcome, { readonly kind: 'built' }>;

const builtOutcome = (state: SiteState, messages: Built['messages'], rewritten: number): Built => {
  const { articles, pages, table } = state;
  const files = table.paths.length;
  const bytes = table.sizes.reduce((sum, size) => sum + size, 0);
  return {
    kind: 'built',
    messages,
    summary: { articles, pages, files, bytes, rewritten, reused: files - rewritten },
  };
};

/**
 * From so many articles on, what threads keep of what they did is more than it costs to start others, and to index an
 * edit takes so long that it is done beside everything else.
 */
const largeFrom = 5000;

/** The threads of a build, which live as long as it may be tried. */
export interface BuildThreads {
  readonly workers: OnDemand<WorkerPool>;
  /** A thread that does nothing but index. */
  readonly startSearcher: () => Promise<WorkerPool>;
  readonly startFileThread: () => Promise<FileThread>;
}

/** Builds into a workspace that this process has locked, and publishes. */
export const buildInto = async (
  workspace: Workspace,
  options: BuildOptions,
  parts: BuildParts,
  { workers, startSearcher, startFileThread: startFiles }: BuildThreads,
): Promise<BuildOutcome> => {
  const { target, building } = workspace;
  const { onStage, reach } = options;
  const cacheFolder = cacheFolderOf(target);
  const keys = ownKeys();
  const archiveDir = resolve(options.archiveDir);

  onStage('read');
  const seen = Date.now();
  const looking = beginLooking({
    cacheFolder,
    site: target,
    archive: parts.archiveFiles && archiveDir,
    startFileThread: startFiles,
  });
  const assets = await cachedAssets(cacheFolder, keys.all);
  const others = publicFiles();
  const given = [
    keys.site,
    parts.variant ?? '',
    options.baseUrl ?? '',
    ...[...assets.files, ...others].map(({ path, content }) => `${path} ${hashOf(content)}`),
  ];
  const found = await parts.archiveFiles?.(archiveDir, looking.helper);
  // Messages name the archive's files as they are shown.
  const key = hashOf([keys.all, ...given, String(options.drafts), shownName(archiveDir, '')].join('\n'));
  const surroundings = found && { key, files: found, seen };
  const unchanged = surroundings && (await unchangedSite(cacheFolder, target, surroundings, looking.site));
  if (unchanged !== undefined) return unchanged;
  const finished = (state: SiteState, built: Built): Built => {
    options.complete?.();
    if (surroundings !== undefined) rememberSite(cacheFolder, surroundings, state, built);
    return built;
  };

  const files = found?.all();
  const known = isEmptyOrMissing(target) ? undefined : loadState(cacheFolder, target);
  const isSmall = files !== undefined && files.length < mostBesideSearch;
  const prepared =
    isSmall && known === undefined
      ? parts.prepareSearch?.(startSearcher, { dir: archiveDir, paths: articlePaths(files) })
      : undefined;
  if (!isSmall && known === undefined) parts.preparePages?.();
  const { archive, messages, authorityKey, storedAuthority } = await parts.readArchive(archiveDir, {
    drafts: options.drafts,
    baseUrl: options.baseUrl,
    cache: { folder: cacheFolder, keys, startPool: workers.start },
    ...(files && { files }),
  });
  if (archive === undefined || messages.some(({ severity }) => severity === 'error')) {
    return { kind: 'faulty', messages };
  }
  const isLarge = archive.articles.length >= (parts.largeFrom ?? largeFrom);
  const endPool = async (): Promise<void> => (isLarge ? workers.end() : undefined);
  await endPool();
  const former = known && verifiedState(known, target, await looking.site());
  // A page in view waits for nobody.
  const isLargeAlone = isLarge && options.inView === undefined;
  const isBeside = prepared !== undefined || (isLargeAlone && former !== undefined);
  const indexingTime = isBeside ? 'beside' : isLargeAlone ? 'first' : 'last';
  const around = [...given, JSON.stringify(assets.assets)];
  const frames = framesOf(archive, around, authorityKey, former?.made.frames);
  const input = siteInput(archive, `${keys.all} ${frames.frame}`);
  if (former?.input === input) return finished(former, builtOutcome(former, messages, 0));

  cameTo(former === undefined ? 'made' : 'changed');
  if (isBeside && prepared === undefined) parts.loadSearch?.(startSearcher);
  // A site that is as it was needs nothing of what makes one.
  const { makeSite } = await import('./make-site.ts');
  await mkdir(building);
  const stage = outputStage(former === undefined ? building : changedFiles(building), former);
  const made = await makeSite(
    {
      archive,
      frames,
      assets,
      others,
      keys,
      baseUrl: options.baseUrl,
      former,
      stage,
      target,
      cacheFolder,
      authorityKey,
      storedAuthority,
      startPool: workers.start,
      endPool,
      startFileThread: startFiles,
      searcher: isBeside ? { start: startSearcher, takesAll: prepared !== undefined } : undefined,
      indexingTime,
      splits: prepared?.() ?? [],
      inView: options.inView,
    },
    parts,
    options,
  );
  await stage.closed();
  const state: SiteState = {
    ...made,
    input,
    table: stage.table(),
    drafts: options.drafts ? shownDrafts(archive, former) : [],
  };
  const gone = goneFiles(former, state.table, target);
  const lost = options.isPart === true ? [] : lostAddresses(gone, former, target);
  reach('written');
  onStage('publish');
  if (former === undefined) await putInPlace(workspace, reach);
  else {
    writeJournal(building, { remove: gone, write: [...stage.written] });
    await changeInPlace(workspace, reach);
  }
  saveState(cacheFolder, state);
  const built = finished(state, builtOutcome(state, messages, stage.written.size));
  // Said once: the next build knows a site that never had them.
  return { ...built, messages: [...messages, ...lost] };
};
