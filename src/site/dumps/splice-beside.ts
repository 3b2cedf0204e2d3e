import { Worker } from 'node:worker_threads';
import type { Splice, Spliced } from '../../start/splice-files.js';
import { inPackage } from '../package-root.ts';

/** Puts files together in another thread; what became of each, in their order. */
export const spliceBeside = (splices: readonly Splice[]): Promise<readonly Spliced[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(inPackage('src/start/splice-files.js'), {
      workerData: { splices },
      execArgv: [],
    });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error('The thread that puts files together ended early.'));
    });
  });
