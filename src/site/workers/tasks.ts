import type { CompareTask } from '../compared/compare-task.ts';
import type { WriteTask } from '../outputs/write-task.ts';
import type { PagesTask } from '../pages/pages-task.ts';
import type { ReadTask } from '../reading/read-task.ts';
import type { PrepareTask } from '../search/prepare-task.ts';
import type { SegmentTask } from '../search/segment-task.ts';
import type { ShardTask } from '../search/shard-task.ts';

/** What can be done in a worker. */
export type Task =
  | ({ readonly kind: 'read' } & ReadTask)
  | ({ readonly kind: 'compare' } & CompareTask)
  | ({ readonly kind: 'pages' } & PagesTask)
  | ({ readonly kind: 'write' } & WriteTask)
  | ({ readonly kind: 'prepare-search' } & PrepareTask)
  | { readonly kind: 'load-search' }
  | { readonly kind: 'load-comparison' }
  | ({ readonly kind: 'segment' } & SegmentTask)
  | ({ readonly kind: 'shard' } & ShardTask);

/** Pagefind's process gives back no memory before it ends, and a thread that ends would leave it behind. */
const indexed = async (task: SegmentTask): Promise<unknown> => {
  const { segmentTask } = await import('../search/segment-task.ts');
  try {
    return await segmentTask(task);
  } finally {
    await (await import('../search/pagefind-index.ts')).closePagefind();
  }
};

/** Does a task; this is what every worker of the pool runs. It loads what its tasks need, and nothing else. */
export default async (task: Task): Promise<unknown> => {
  if (task.kind === 'read') return (await import('../reading/read-task.ts')).readTask(task);
  if (task.kind === 'load-comparison') {
    await import('../compared/compare-task.ts');
    return undefined;
  }
  if (task.kind === 'compare') return (await import('../compared/compare-task.ts')).compareTask(task);
  if (task.kind === 'pages') return (await import('../pages/pages-task.ts')).pagesTask(task);
  if (task.kind === 'write') return (await import('../outputs/write-task.ts')).writeTask(task);
  if (task.kind === 'segment') return indexed(task);
  if (task.kind === 'shard') return (await import('../search/shard-task.ts')).shardTask(task);
  await Promise.all([import('../search/segment-task.ts'), import('../search/shard-task.ts')]);
  if (task.kind === 'prepare-search') return (await import('../search/prepare-task.ts')).prepareTask(task);
  (await import('../word-knowledge.ts')).wordKnowledge();
  return undefined;
};
