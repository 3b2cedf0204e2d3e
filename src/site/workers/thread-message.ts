import type { Task } from './tasks.ts';

/** A task for a thread of its own. */
export interface ThreadTask {
  readonly number: number;
  readonly task: Task;
}

/** What became of a task. */
export type ThreadAnswer =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly reason: unknown };
