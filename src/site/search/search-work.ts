import type { WordKnowledge } from '../../search/analysis/knowledge.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { closePagefind } from './pagefind-index.ts';
import { type SegmentResult, type SegmentTask, segmentTask } from './segment-task.ts';
import { type ShardResult, type ShardTask, shardTask } from './shard-task.ts';

/** Who makes segments and joins shards. */
export interface SearchWork {
  /** So much is done at a time. */
  readonly size: number;
  /** Whether it is done in other threads, which read articles from the cache themselves. */
  readonly isElsewhere: boolean;
  readonly segment: (task: SegmentTask) => Promise<SegmentResult>;
  readonly shard: (task: ShardTask) => Promise<ShardResult>;
  /** Ends what was started for it. */
  readonly end: () => Promise<void>;
}

/** All in this thread. */
export const workHere = (knowledge?: WordKnowledge): SearchWork => ({
  size: 1,
  isElsewhere: false,
  segment: (task) => segmentTask(task, knowledge),
  shard: async (task) => shardTask(task),
  end: closePagefind,
});

/** In the workers of a pool. */
export const workInPool = ({ size, run }: WorkerPool): SearchWork => ({
  size,
  isElsewhere: true,
  segment: (task) => run<SegmentResult>({ kind: 'segment', ...task }),
  shard: (task) => run<ShardResult>({ kind: 'shard', ...task }),
  end: async () => {},
});
