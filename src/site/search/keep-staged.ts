import type { PlannedSegment, PlannedShard } from '../../search/build/plan.ts';
import type { CoreShard } from '../../search/index/core.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import type { KnownShards } from './known-shards.ts';

/** Under which the files of an index are staged: those of a segment, of the texts of a batch, and of a shard. */
export const segmentUnit = (name: string): string => `search segment ${name}`;
export const textsUnit = (batch: string): string => `search texts ${batch}`;
export const shardUnit = (name: string): string => `search shard ${name}`;

/** The shards, as the core lists them by their keys, and the segments that are as before. */
interface Staged {
  readonly entries: Map<string, CoreShard>;
  readonly keptSegments: ReadonlySet<PlannedSegment>;
}

/** Takes over what is as before of a planned index. */
export const keepStaged = (
  plan: readonly PlannedShard[],
  known: KnownShards,
  stage: Pick<OutputStage, 'isAsBefore' | 'keep'>,
): Staged => {
  const entries = new Map<string, CoreShard>();
  const keptSegments = new Set<PlannedSegment>();
  for (const shard of plan) {
    for (const segment of shard.segments) {
      const units = [
        [segmentUnit(segment.name), segment.key] as const,
        ...segment.batches.map(({ name, key }) => [textsUnit(name), key] as const),
      ];
      if (!units.every(([unit, key]) => stage.isAsBefore(unit, key))) continue;
      for (const [unit, key] of units) stage.keep(unit, key);
      keptSegments.add(segment);
    }
    const entry = known.get(shard.key);
    if (entry !== undefined && stage.keep(shardUnit(shard.name), shard.key)) entries.set(shard.key, entry);
  }
  return { entries, keptSegments };
};
