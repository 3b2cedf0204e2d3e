import { files } from '../archive/links.ts';
import { madeOnce } from '../archive/made-once.ts';
import { placeArticles } from '../archive/place-articles.ts';
import type { Archive } from '../record/archive.ts';
import type { SiteFile } from '../record/site-file.ts';
import type { SourceKeys } from '../start/source-keys.js';
import type { CollectedAssets } from './assets/collect-assets.ts';
import type { WorkBeside } from './beside.ts';
import type { BuildStage } from './build-outcome.ts';
import type { BuildParts } from './build-parts.ts';
import { type ComparedArchive, compareArchive } from './compared/compare-archive.ts';
import { compareStored } from './compared/compare-stored.ts';
import { leadingTo } from './compared/leading-to.ts';
import { gatherNames } from './compared/gather-names.ts';
import { mapName } from './kept-map.ts';
import { stageAuthorityDumps } from './dumps/stage-authority-dumps.ts';
import { listedLines, stageDumps, storedLines } from './dumps/stage-dumps.ts';
import { hostFiles } from './host-files.ts';
import type { InView } from './in-view.ts';
import { type IndexingTime, indexInTime } from './index-in-time.ts';
import { stageOffline } from './offline-files.ts';
import { digester } from './outputs/digest.ts';
import type { OutputStage } from './outputs/output-stage.ts';
import { fieldKeys } from './outputs/field-keys.ts';
import type { Frames } from './outputs/frame.ts';
import type { SiteState } from './outputs/known-site.ts';
import { emptyTable } from './outputs/site-table.ts';
import { marker, standOf } from './outputs/site-state.ts';
import { makePages } from './pages/make-pages.ts';
import { prepareEdition } from './prepare-edition.ts';
import type { ReachStep } from './publish/publishing-step.ts';
import { stageFormats } from './stage-formats.ts';
import { wantedFirst } from './wanted-first.ts';
import { areStored } from './reading/stored-article.ts';
import type { Searcher } from './search/choose-work.ts';
import type { Splits } from './search/prepare-task.ts';
import type { FileThread } from './workers/file-thread.ts';
import type { WorkerPool } from './workers/pool.ts';

export interface SiteMaking {
  readonly archive: Archive;
  readonly frames: Frames;
  readonly assets: CollectedAssets;
  /** Files that are taken as they are. */
  readonly others: readonly SiteFile[];
  readonly keys: SourceKeys;
  readonly baseUrl: string | undefined;
  readonly former: SiteState | undefined;
  readonly stage: OutputStage;
  /** The published site. */
  readonly target: string;
  readonly cacheFolder: string;
  /** Names the content of the authority files, where it is known. */
  readonly authorityKey: string | undefined;
  /** Under which they lie in the cache. */
  readonly storedAuthority: string | undefined;
  readonly startPool: () => Promise<WorkerPool>;
  /** Ends its threads where they keep too much; others start when it is asked for again. */
  readonly endPool: () => Promise<void>;
  readonly startFileThread: () => Promise<FileThread>;
  /** Who indexes while everything else is made. */
  readonly searcher: Searcher | undefined;
  readonly indexingTime: IndexingTime;
  /** How some words are split. */
  readonly splits: Splits;
  readonly inView?: InView | undefined;
}

type Made = Omit<SiteState, 'input' | 'table' | 'drafts'>;

/** Makes all files of a site in a stage, but for those that are as before; returns what is to be known of it. */
export const makeSite = async (
  {
    archive,
    frames,
    assets,
    others,
    keys,
    baseUrl,
    former,
    stage,
    target,
    cacheFolder,
    authorityKey,
    storedAuthority,
    startPool,
    endPool,
    startFileThread,
    searcher,
    indexingTime,
    splits,
    inView,
  }: SiteMaking,
  parts: BuildParts,
  { onStage, reach }: { readonly onStage: (stage: BuildStage) => void; readonly reach: ReachStep },
): Promise<Made> => {
  const { articles } = archive;
  const digests = digester();
  const gathered = madeOnce(() =>
    gatherNames(archive, frames.names, { folder: cacheFolder, key: keys.archive }),
  );
  const asksFew = former?.made.frames.frame === frames.frame;
  /** The articles for those who ask nothing that has to be compared. */
  const placed = madeOnce(() =>
    placeArticles(archive, undefined, asksFew ? undefined : () => gathered().table),
  );
  const dumps = madeOnce(() =>
    stageDumps({
      lines: areStored(articles) ? storedLines(articles) : listedLines(placed(), digests),
      sources: archive.sources,
      stage,
      codeKey: keys.site,
      cacheFolder,
      target,
      startFileThread,
    }),
  );
  // After an edit the largest files go first: they are put together and reach the disk while the others are made.
  // What becomes of them is asked for below.
  if (former !== undefined && areStored(articles)) dumps().catch(() => undefined);
  const index = ({ handOver, turn }: WorkBeside) =>
    parts.indexSearch({
      articles: placed(),
      archive,
      digests,
      stage,
      codeKey: keys.search,
      cacheFolder,
      authorityKey,
      storedAuthority,
      formerTexts: former?.textParts ?? new Map(),
      startPool,
      searcher,
      turn,
      handOver,
    });
  const compare = (onHandedOver: () => void): Promise<() => ComparedArchive> =>
    areStored(articles)
      ? compareStored(articles, { folder: cacheFolder, key: keys.archive }, onHandedOver)
      : Promise.resolve(() => compareArchive(archive));
  const inTime = { time: indexingTime, index, compare, onStage, endPool };
  return indexInTime(inTime, async ({ comparing, beforePages, afterPages }) => {
    await beforePages();
    // Another thread may still compare.
    if (!asksFew) gathered();
    const compared = (await comparing())();
    const { edition, map, nouns, touchedBy, keepSplits } = await prepareEdition({
      archive,
      frames,
      assets,
      keys,
      baseUrl,
      former,
      cacheFolder,
      splits,
      asksFew,
      gathered,
      compared,
    });
    const { rows } = compared;
    const kinds = await parts.loadPageKinds();
    const front = (): readonly string[] =>
      edition.front.map((listed) => rows[edition.articles.indexOf(listed)] ?? '');
    const made = await makePages({
      edition,
      kinds,
      stage,
      digests,
      fieldKey: fieldKeys({
        ...frames,
        map: () => mapName(map),
        compared,
        nouns: nouns.name,
        front,
      }),
      rows,
      frames,
      touchedBy,
      leadingTo: (places) => leadingTo(places, articles, edition.articles, compared),
      codeKey: ({ name }) => keys.pages[name] ?? keys.all,
      former: former?.made,
      formerTable: former?.table ?? emptyTable,
      startPool,
      cacheFolder,
      storedAuthority,
      meanwhile: () => {
        dumps().catch(() => undefined);
      },
      inView:
        inView && wantedFirst(inView, stage, [...assets.files, ...(map ? [map.outlines] : []), ...others]),
    });
    await dumps();
    keepSplits();
    reach('half-written');

    onStage('write');
    stageAuthorityDumps(archive, { stage, codeKey: keys.site, authorityKey });
    stageFormats(edition, stage, {
      kinds,
      made,
      digests,
      key: [keys.site, frames.times, edition.baseUrl ?? '', map?.outlines.path ?? ''].join('\n'),
    });
    for (const file of [...hostFiles(edition.settings, edition.baseUrl), ...assets.files, ...others]) {
      stage.add('others', file);
    }

    const textParts = await afterPages();

    const finished = stage.table();
    const stand = standOf(finished);
    stage.add('others', { path: files.marker, content: marker(stand) });
    stageOffline({
      stage,
      paths: finished.paths,
      years: () => edition.years,
      yearsKey: frames.times,
      codeKey: keys.site,
      textParts,
      workerCode: assets.workerCode,
      cacheFolder,
      former,
      stand,
    });
    stage.add('others', { path: files.checksums, content: stage.table().lines });
    return {
      stand,
      made,
      textParts,
      articles: edition.articles.length,
      pages: Array.from(made.kinds.values(), ({ paths }) => paths.length).reduce(
        (one, other) => one + other,
        0,
      ),
    };
  });
};
