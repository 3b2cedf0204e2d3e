import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { grouped } from '../../archive/grouped.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import { joinShards } from '../../search/build/join-shards.ts';
import {
  type DocumentSummary,
  type PlannedSegment,
  type PlannedShard,
  planSearch,
  type ShardSizes,
} from '../../search/build/plan.ts';
import type { SearchDocument } from '../../search/document.ts';
import type { CoreShard } from '../../search/index/core.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { type KnownShards, loadShards, saveShards } from './known-shards.ts';
import { limited } from './limited.ts';
import type { SearchWork } from './search-work.ts';
import { siteFile } from './site-file.ts';
import type { TextParts } from './text-parts.ts';

export interface SearchIndexing {
  /** In order of publication, oldest first. */
  readonly summaries: readonly DocumentSummary[];
  /** Makes a document; it is asked for when its segment is indexed, and not kept. */
  readonly documentOf: (id: string) => SearchDocument;
  /** Of everything besides the documents that the index depends on: code, lexicon, indexer. */
  readonly version: string;
  readonly sizes?: ShardSizes | undefined;
  /** A folder of the cache. */
  readonly folder: string;
  readonly stage: Pick<OutputStage, 'keep' | 'add' | 'setKey'>;
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

const segmentUnit = (name: string): string => `search segment ${name}`;
const shardUnit = (name: string): string => `search shard ${name}`;

/** What is as before, and what is to be made. */
interface Staged {
  readonly entries: Map<string, CoreShard>;
  readonly keptSegments: ReadonlySet<PlannedSegment>;
}

const keepStaged = (
  plan: readonly PlannedShard[],
  known: KnownShards,
  stage: SearchIndexing['stage'],
): Staged => {
  const entries = new Map<string, CoreShard>();
  const keptSegments = new Set<PlannedSegment>();
  for (const shard of plan) {
    for (const segment of shard.segments) {
      if (stage.keep(segmentUnit(segment.name), segment.key)) keptSegments.add(segment);
    }
    const entry = known.get(shard.key);
    if (entry !== undefined && stage.keep(shardUnit(shard.name), shard.key)) entries.set(shard.key, entry);
  }
  return { entries, keptSegments };
};

const removeUnused = (folder: string, plan: readonly PlannedShard[]): void => {
  const used = new Set(plan.flatMap(({ segments }) => segments.map(({ key }) => `${key}.segment`)));
  for (const name of readdirSync(folder)) {
    if (name.includes('.segment') && !used.has(name)) rmSync(join(folder, name), { force: true });
  }
};

/** The segment in whose folder a text lies. */
const segmentOfText = (path: string): string => path.split('/')[1] ?? '';

/**
 * Stages the search index of an archive: segments and shards whose documents are as before stay, others are made
 * anew, several at a time. Rejects with an Error when the index would not find a word where it stands; nothing may
 * be published then.
 */
export const indexSearch = async (indexing: SearchIndexing): Promise<SearchIndexSummary> => {
  const { summaries, documentOf, version, sizes, folder, stage, formerTexts, onHandedOver, startWork } =
    indexing;
  mkdirSync(folder, { recursive: true });
  const plan = planSearch(summaries, version, sizes);
  const { entries, keptSegments } = keepStaged(plan, loadShards(folder), stage);
  const toMake = plan.flatMap(({ segments }) => segments.filter((segment) => !keptSegments.has(segment)));
  const toJoin = plan.filter(({ key }) => !entries.has(key)).length;
  const former = grouped(formerTexts, ([path]) => segmentOfText(path));
  const texts = new Map<string, ArticleId>([...keptSegments].flatMap(({ name }) => former.get(name) ?? []));
  const work = await startWork(toMake.length);
  const inTurn = limited(work.size);
  // A shard's words are many: two would double the memory that all of the index needs.
  const oneAfterAnother = limited(1);

  const make = (segment: PlannedSegment) =>
    inTurn(() =>
      work.segment({
        name: segment.name,
        key: segment.key,
        documents: segment.documents.map(documentOf),
        folder,
      }),
    );
  const stageSegment = async (segment: PlannedSegment): Promise<void> => {
    if (keptSegments.has(segment)) return;
    const { files, articles } = await make(segment);
    for (const file of files) stage.add(segmentUnit(segment.name), file);
    for (const [path, id] of articles) texts.set(path, id);
    stage.setKey(segmentUnit(segment.name), segment.key);
  };
  const joinShard = ({ name, segments }: PlannedShard) =>
    oneAfterAnother(() => inTurn(() => work.shard({ name, keys: segments.map(({ key }) => key), folder })));
  const stageShard = async (shard: PlannedShard): Promise<void> => {
    await Promise.all(shard.segments.map(stageSegment));
    let made = await joinShard(shard);
    if ('missing' in made) {
      const { missing } = made;
      await Promise.all(shard.segments.filter(({ key }) => missing.includes(key)).map(make));
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
    await Promise.all(staged);
  } finally {
    await work.end();
  }
  stage.add('search', siteFile(joinShards(plan.flatMap(({ key }) => entries.get(key) ?? []))));
  saveShards(folder, entries);
  removeUnused(folder, plan);
  return {
    shards: plan.length,
    segments: plan.reduce((sum, { segments }) => sum + segments.length, 0),
    made: toMake.length + toJoin,
    textParts: texts,
  };
};
