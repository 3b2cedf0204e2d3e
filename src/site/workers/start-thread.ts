import { Worker } from 'node:worker_threads';
import type { Threads } from './pool.ts';
import type { ThreadAnswer, ThreadTask } from './thread-message.ts';

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Starts a thread that does whatever it is sent. It is there when this returns, and begins with what it has been sent
 * as soon as it has loaded its program: it needs nothing of the thread that started it, which may be busy by then.
 *
 * @param file what it runs, which answers each task as `answer-tasks.js` does
 */
export const startThread = <Task>(file: string): Threads<Task> => {
  const thread = new Worker(file, { execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let failure: { readonly reason: unknown } | undefined;
  let sent = 0;
  const fail = (reason: unknown): void => {
    failure ??= { reason };
    for (const { reject } of waiting.values()) reject(failure.reason);
    waiting.clear();
  };
  thread.on('message', (answer: ThreadAnswer) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    // oxlint-disable-next-line no-unsafe-type-assertion -- The caller knows what a task results in.
    if ('result' in answer) asked?.resolve(answer.result as never);
    else asked?.reject(answer.reason);
  });
  thread.on('error', fail);
  thread.on('messageerror', fail);
  thread.on('exit', () => {
    fail(new Error(`The thread of ${file} ended early.`));
  });
  return {
    size: 1,
    // oxlint-disable-next-line no-unnecessary-type-parameters -- The caller knows what a task results in.
    run: <Result>(task: Task) =>
      new Promise<Result>((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure.reason);
          return;
        }
        const message: ThreadTask<Task> = { number: (sent += 1), task };
        waiting.set(sent, { resolve, reject });
        // oxlint-disable-next-line require-post-message-target-origin -- It is no window.
        thread.postMessage(message);
      }),
    end: async () => {
      await thread.terminate();
    },
  };
};
