/** A task for a thread of its own. */
export interface ThreadTask<Task> {
  readonly number: number;
  readonly task: Task;
}

/** What became of a task. */
export type ThreadAnswer =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly reason: unknown };
