import { readTask } from '../reading/read-task.ts';
import type { ReadTask } from '../reading/read-task.ts';

/** What can be done in a worker. */
export type Task = { readonly kind: 'read' } & ReadTask;

/** Does a task; this is what every worker of the pool runs. */
export default (task: Task): unknown => readTask(task);
