// How a thread of its own answers whoever started it; also one of plain JavaScript.
import { parentPort } from 'node:worker_threads';

/**
 * Does every task that this thread is sent, and says under its number what became of it.
 *
 * @param {(task: never) => unknown} run does a task; a promise is waited for
 */
export const answerTasks = (run) => {
  /** @param {{ readonly number: number, readonly task: never }} asked */
  const work = async ({ number, task }) => {
    /** @param {{ readonly result: unknown } | { readonly reason: unknown }} said */
    const answer = (said) => {
      // oxlint-disable-next-line require-post-message-target-origin -- It is no window.
      parentPort?.postMessage({ number, ...said });
    };
    try {
      answer({ result: await run(task) });
    } catch (reason) {
      answer({ reason });
    }
  };
  parentPort?.on('message', (asked) => {
    void work(asked);
  });
};
