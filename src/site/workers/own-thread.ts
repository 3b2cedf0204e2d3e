import { parentPort } from 'node:worker_threads';
import run, { type Task } from './tasks.ts';
import type { ThreadAnswer, ThreadTask } from './thread-message.ts';

/* Runs in a thread of its own: does every task that it is sent, and says what became of it. */
const answer = (said: ThreadAnswer): void => {
  // oxlint-disable-next-line require-post-message-target-origin -- It is no window.
  parentPort?.postMessage(said);
};

const work = async ({ number, task }: ThreadTask<Task>): Promise<void> => {
  try {
    answer({ number, result: await run(task) });
  } catch (reason) {
    answer({ number, reason });
  }
};

parentPort?.on('message', (task: ThreadTask<Task>) => {
  void work(task);
});
