import { type ArticlePagesTask, articlePagesTask } from '../pages/article-pages-task.ts';
import { type ReadTask, readTask } from '../reading/read-task.ts';
import { closePagefind } from '../search/pagefind-index.ts';
import { type SegmentTask, segmentTask } from '../search/segment-task.ts';
import { type ShardTask, shardTask } from '../search/shard-task.ts';

/** What can be done in a worker. */
export type Task =
  | ({ readonly kind: 'read' } & ReadTask)
  | ({ readonly kind: 'article-pages' } & ArticlePagesTask)
  | ({ readonly kind: 'segment' } & SegmentTask)
  | ({ readonly kind: 'shard' } & ShardTask);

/** Its process gives back no memory before it ends, and a thread that ends would leave it behind. */
const indexed = async (task: SegmentTask): Promise<unknown> => {
  try {
    return await segmentTask(task);
  } finally {
    await closePagefind();
  }
};

/** Does a task; this is what every worker of the pool runs. */
export default (task: Task): unknown => {
  if (task.kind === 'read') return readTask(task);
  if (task.kind === 'article-pages') return articlePagesTask(task);
  return task.kind === 'segment' ? indexed(task) : shardTask(task);
};
