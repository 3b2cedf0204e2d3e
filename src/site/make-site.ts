import { join } from 'node:path';
import { files } from '../archive/links.ts';
import type { Archive } from '../record/archive.ts';
import type { SiteFile } from '../record/site-file.ts';
import type { SourceKeys } from '../start/source-keys.js';
import type { CollectedAssets } from './assets/collect-assets.ts';
import { beside } from './beside.ts';
import type { BuildStage } from './build-outcome.ts';
import type { BuildParts } from './build-parts.ts';
import { compareArchive } from './compared/compare-archive.ts';
import { keptSplits } from './compared/kept-splits.ts';
import { drawArchiveMap } from './draw-archive-map.ts';
import { stageDumps } from './dumps/stage-dumps.ts';
import { formatFiles } from './format-files.ts';
import { hostFiles } from './host-files.ts';
import { listedPages } from './listed-pages.ts';
import { makeEdition } from './make-edition.ts';
import { offlineFiles } from './offline-files.ts';
import { digester } from './outputs/digest.ts';
import type { OutputStage } from './outputs/output-stage.ts';
import { digestRead, readLog, watchedEdition } from './outputs/watched-edition.ts';
import { marker, type SiteState, standOf } from './outputs/site-state.ts';
import { makePages } from './pages/make-pages.ts';
import { planPages } from './pages/plan-pages.ts';
import type { ReachStep } from './publish/publishing-step.ts';
import { hashOf } from './reading/hash-of.ts';
import type { TextParts } from './search/text-parts.ts';
import type { WorkerPool } from './workers/pool.ts';

export interface SiteMaking {
  readonly archive: Archive;
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
  readonly startPool: () => Promise<WorkerPool>;
  /** Whether a worker is ready to index while everything else is made. */
  readonly isSearchPrepared: boolean;
}

type Made = Omit<SiteState, 'input' | 'outputs' | 'units'>;

/** Makes all files of a site in a stage, but for those that are as before; returns what is to be known of it. */
export const makeSite = async (
  {
    archive,
    assets,
    others,
    keys,
    baseUrl,
    former,
    stage,
    target,
    cacheFolder,
    startPool,
    isSearchPrepared,
  }: SiteMaking,
  parts: BuildParts,
  { onStage, reach }: { readonly onStage: (stage: BuildStage) => void; readonly reach: ReachStep },
): Promise<Made> => {
  onStage('render');
  const map = await drawArchiveMap(archive, assets.assets.mapStyle);
  const compared = compareArchive(archive, { folder: cacheFolder, key: keys.archive });
  const splits = keptSplits(cacheFolder, keys.archive);
  const edition = makeEdition(archive, assets.assets, baseUrl, splits.splitCompound, map, compared);
  splits.keep();
  const digests = digester();
  const index = () =>
    parts.indexSearch({
      edition,
      digests,
      stage,
      codeKey: keys.search,
      cacheFolder,
      formerTexts: former?.textParts ?? new Map(),
      startPool,
      isPrepared: isSearchPrepared,
    });
  const make = async (indexed: () => Promise<TextParts>): Promise<Made> => {
    const pages = planPages(edition, await parts.loadPageKinds());
    const reads = await makePages({
      edition,
      pages,
      stage,
      digests,
      codeKey: keys.all,
      formerReads: former?.reads ?? new Map(),
      startPool,
      records: join(cacheFolder, 'records'),
    });
    reach('half-written');

    onStage('write');
    const listed = listedPages(edition, pages);
    const log = readLog(former?.reads.get('formats') ?? []);
    const formatsKey = (): string =>
      hashOf(
        [
          keys.all,
          ...listed,
          ...log.reads().map((read) => `${read} ${digestRead(edition, read, undefined, digests)}`),
        ].join('\n'),
      );
    if (former?.reads.has('formats') !== true || !stage.keep('formats', formatsKey())) {
      const watched = watchedEdition(edition, undefined, log.note);
      for (const file of formatFiles(watched, listed)) stage.add('formats', file);
      stageDumps({ articles: watched.articles, digests, stage, codeKey: keys.all, cacheFolder, target });
      stage.setKey('formats', formatsKey());
    }
    for (const file of [...hostFiles(edition.settings, edition.baseUrl), ...assets.files, ...others]) {
      stage.add('others', file);
    }

    onStage('index');
    const textParts = await indexed();

    const stand = standOf(stage.outputs);
    stage.add('others', { path: files.marker, content: marker(stand) });
    const finished = Array.from(stage.outputs, ([path, { bytes, hash }]) => ({ path, bytes, hash }));
    for (const file of offlineFiles(finished, edition, textParts, assets.workerCode))
      stage.add('others', file);
    return {
      stand,
      reads: new Map([...reads, ['formats', log.reads()]]),
      textParts,
      articles: edition.articles.length,
      pages: pages.length,
    };
  };
  return isSearchPrepared ? beside(index, (early) => make(() => early)) : make(index);
};
