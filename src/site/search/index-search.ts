import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { grouped } from '../../archive/grouped.ts';
import { type ArticleId, isSitePath } from '../../record/identifiers.ts';
import { joinShards } from '../../search/build/join-shards.ts';
import {
  type DocumentSummary,
  type PlannedBatch,
  type PlannedSegment,
  type PlannedShard,
  planSearch,
  type ShardSizes,
} from '../../search/build/plan.ts';
import type { SearchDocument } from '../../search/document.ts';
import type { PartList } from '../../search/index/part-list.ts';
import { allEnded } from '../all-ended.ts';
import { DamagedCache } from '../cache/record-file.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { batchFile } from './kept-batch.ts';
import { keepStaged, segmentUnit, shardUnit, textsUnit } from './keep-staged.ts';
import { loadShards, saveShards } from './known-shards.ts';
import { limited } from './limited.ts';
import { removeUnused } from './remove-unused.ts';
import type { SearchWork } from './search-work.ts';
import type { SegmentResult } from './segment-task.ts';
import type { DocumentCache, GivenDocument } from './sent-document.ts';
import { siteFile } from './site-file.ts';
import type { TextParts } from './text-parts.ts';

export interface SearchIndexing {
  /** In order of publication, oldest first. */
  readonly summaries: readonly DocumentSummary[];
  /** Gives a document; it is asked for when its segment is indexed, and not kept. */
  readonly documentOf: (id: string) => SearchDocument;
  /** Gives other threads what they read a document from. */
  readonly sentOf?: ((id: string) => GivenDocument) | undefined;
  /** Where they read it. */
  readonly cache?: DocumentCache | undefined;
  /** The parts that lead from names to pages. */
  readonly names: PartList;
  /** Of everything besides the documents that the index depends on: code, lexicon, indexer. */
  readonly version: string;
  readonly sizes?: ShardSizes | undefined;
  /** A folder of the cache. */
  readonly folder: string;
  readonly stage: Pick<
    OutputStage,
    'keep' | 'isAsBefore' | 'add' | 'addWritten' | 'setKey' | 'folder' | 'formerHash'
  >;
  /** Those of the former site. */
  readonly formerTexts: TextParts;
  /** Called when the first segments are handed over. */
  readonly onHandedOver?: () => void;
  /** @param segments how many there are to make */
  readonly startWork: (segments: number) => Promise<SearchWork>;
}

export interface SearchIndexSummary {
  readonly shards: number;
  readonly segments: number;
  /** How many segments, and shards, were not as before. */
  readonly made: number;
  readonly textParts: TextParts;
}

type MadeSegment = Extract<SegmentResult, { readonly texts: unknown }>;

/** The segment in whose folder a text lies. */
const segmentOfText = (path: string): string => path.split('/')[1] ?? '';

/**
 * Stages the search index of an archive: segments and shards whose documents are as before stay, others are made
 * anew, several at a time. Rejects with an Error when the index would not find a word where it stands; nothing may
 * be published then.
 */
export const indexSearch = async (indexing: SearchIndexing): Promise<SearchIndexSummary> => {
  const {
    summaries,
    documentOf,
    sentOf,
    cache,
    names,
    version,
    sizes,
    folder,
    stage,
    formerTexts,
    onHandedOver,
    startWork,
  } = indexing;
  mkdirSync(folder, { recursive: true });
  const plan = planSearch(summaries, version, sizes);
  const { entries, keptSegments } = keepStaged(plan, loadShards(folder), stage);
  const toMake = plan.flatMap(({ segments }) => segments.filter((segment) => !keptSegments.has(segment)));
  const toJoin = plan.filter(({ key }) => !entries.has(key)).length;
  const former = grouped(formerTexts, ([path]) => segmentOfText(path));
  const texts = new Map<string, ArticleId>([...keptSegments].flatMap(({ name }) => former.get(name) ?? []));
  const work = await startWork(toMake.length);
  const givenOf = (work.isElsewhere ? sentOf : undefined) ?? documentOf;
  const inTurn = limited(work.size);
  // A shard's words are many: two would double the memory that all of the index needs.
  const oneAfterAnother = limited(1);

  const formerHashes = (segment: string): ReadonlyMap<string, string> =>
    new Map(
      (former.get(segment) ?? []).flatMap(([path]) => {
        const hash = isSitePath(path) ? stage.formerHash(path) : undefined;
        return hash === undefined ? [] : [[path, hash] as const];
      }),
    );

  /** @param isGiven of which batches the documents are given */
  const make = async (
    segment: PlannedSegment,
    isGiven: (batch: PlannedBatch) => boolean,
  ): Promise<MadeSegment> => {
    const { name, key, documents, batches } = segment;
    const documentsOf = ({ places }: PlannedBatch) => places.map((place) => givenOf(documents[place] ?? ''));
    const result = await inTurn(() =>
      work.segment({
        name,
        key,
        batches: batches.map((batch) => ({
          ...batch,
          documents: isGiven(batch) ? documentsOf(batch) : undefined,
        })),
        folder,
        cache,
        siteFolder: stage.folder,
        formerHashes: formerHashes(name),
      }),
    );
    if ('damage' in result) throw new DamagedCache(result.damage);
    if ('texts' in result) return result;
    return make(segment, (batch) => isGiven(batch) || result.missing.includes(batch.name));
  };
  const isKept = ({ name, key }: PlannedBatch): boolean =>
    stage.isAsBefore(textsUnit(name), key) && existsSync(join(folder, batchFile(key)));
  /** The names of texts depend on the whole segment: those that were to stay may have got others. */
  const makeRenamed = async (segment: PlannedSegment, made: MadeSegment): Promise<MadeSegment> => {
    const isRenamed = ({ name }: PlannedBatch): boolean =>
      made.texts.some(
        ({ batch, files, articles }) =>
          batch === name && files.length === 0 && articles.some(([path, id]) => formerTexts.get(path) !== id),
      );
    return segment.batches.some(isRenamed)
      ? make(segment, (batch) => !isKept(batch) || isRenamed(batch))
      : made;
  };
  const stageSegment = async (segment: PlannedSegment): Promise<void> => {
    if (keptSegments.has(segment)) return;
    const given = await make(segment, (batch) => !isKept(batch));
    const { directory, texts: madeTexts } = await makeRenamed(segment, given);
    stage.add(segmentUnit(segment.name), directory);
    stage.setKey(segmentUnit(segment.name), segment.key);
    for (const { batch, articles, files } of madeTexts) {
      const key = segment.batches.find(({ name }) => name === batch)?.key ?? '';
      if (files.length === 0) stage.keep(textsUnit(batch), key);
      for (const file of files) stage.addWritten(textsUnit(batch), file.path, file);
      stage.setKey(textsUnit(batch), key);
      for (const [path, id] of articles) texts.set(path, id);
    }
  };
  // It need not wait for the segments of other shards, or joining would be what is left for one thread in the end.
  const joinShard = ({ name, segments }: PlannedShard) =>
    oneAfterAnother(() =>
      inTurn(() => work.shard({ name, keys: segments.map(({ key }) => key), folder }), true),
    );
  const stageShard = async (shard: PlannedShard): Promise<void> => {
    await allEnded(shard.segments.map(stageSegment));
    let made = await joinShard(shard);
    if ('missing' in made) {
      const { missing } = made;
      await allEnded(
        shard.segments
          .filter(({ key }) => missing.includes(key))
          .map((segment) => make(segment, () => false)),
      );
      made = await joinShard(shard);
    }
    if ('missing' in made) throw new Error(`The cache in ${folder} does not keep what is written there.`);
    for (const file of made.files) stage.add(shardUnit(shard.name), file);
    stage.setKey(shardUnit(shard.name), shard.key);
    entries.set(shard.key, made.entry);
  };

  try {
    const staged = plan.flatMap((shard) =>
      entries.has(shard.key) ? shard.segments.map(stageSegment) : [stageShard(shard)],
    );
    onHandedOver?.();
    await allEnded(staged);
  } finally {
    await work.end();
  }
  stage.add(
    'search',
    siteFile(
      joinShards(
        plan.flatMap(({ key }) => entries.get(key) ?? []),
        names,
      ),
    ),
  );
  saveShards(folder, entries);
  removeUnused(folder, plan);
  return {
    shards: plan.length,
    segments: plan.reduce((sum, { segments }) => sum + segments.length, 0),
    made: toMake.length + toJoin,
    textParts: texts,
  };
};
