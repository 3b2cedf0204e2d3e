import { join } from 'node:path';
import { translationFolder } from '../package-root.ts';
import { startHelper, type WorkerPool } from './pool.ts';
import { startThread } from './start-thread.ts';

/**
 * Starts a thread that makes ready to index while this one reads an archive: a pool would be told of its threads, and
 * give them their first task, when this one has time. Only where the program is translated.
 */
export const startSearchThread = async (): Promise<WorkerPool> =>
  translationFolder === undefined
    ? startHelper()
    : startThread(join(translationFolder, 'src/site/workers/own-thread.js'));
