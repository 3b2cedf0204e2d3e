import { grouped } from '../../archive/grouped.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import { joinShards } from '../../search/build/join-shards.ts';
import { type PlannedSegment, type PlannedShard, planSearch } from '../../search/build/plan.ts';
import { allEnded } from '../all-ended.ts';
import { makeFolder } from '../make-folder.ts';
import { keepStaged, segmentUnit, shardUnit, textsUnit } from './keep-staged.ts';
import { loadShards, saveShards } from './known-shards.ts';
import { limited } from './limited.ts';
import { removeUnused } from './remove-unused.ts';
import type { SearchIndexing } from './search-indexing.ts';
import { segmentMaking } from './segment-making.ts';
import { siteFile } from './site-file.ts';
import type { TextParts } from './text-parts.ts';

export interface SearchIndexSummary {
  readonly shards: number;
  readonly segments: number;
  /** How many segments, and shards, were not as before. */
  readonly made: number;
  readonly textParts: TextParts;
}

/** The segment in whose folder a text lies. */
const segmentOfText = (path: string): string => path.split('/')[1] ?? '';

/**
 * Stages the search index of an archive: segments and shards whose documents are as before stay, others are made
 * anew, several at a time. Rejects with an Error when the index would not find a word where it stands; nothing may
 * be published then.
 */
export const indexSearch = async (indexing: SearchIndexing): Promise<SearchIndexSummary> => {
  const { summaries, names, version, sizes, folder, stage, formerTexts, onHandedOver, startWork } = indexing;
  makeFolder(folder);
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
  const { make, makeWithoutTexts } = segmentMaking(indexing, { work, inTurn, former });
  const stageSegment = async (segment: PlannedSegment): Promise<void> => {
    if (keptSegments.has(segment)) return;
    const { directory, texts: madeTexts } = await make(segment);
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
      await allEnded(shard.segments.filter(({ key }) => missing.includes(key)).map(makeWithoutTexts));
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
