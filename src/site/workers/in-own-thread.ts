import { Worker } from 'node:worker_threads';
import { inPackage } from '../package-root.ts';

/**
 * Runs a script of plain JavaScript in a thread of its own; resolves to the first message that it sends. Rejects when
 * it fails, or ends without a word.
 *
 * @param script its path in the package
 */
// oxlint-disable-next-line no-unnecessary-type-parameters -- The caller knows what the script sends.
export const inOwnThread = <Result>(script: string, workerData: unknown): Promise<Result> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(inPackage(script), { workerData, execArgv: [] });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error(`The thread of ${script} ended early.`));
    });
  });
