import type { FileTask } from '../../start/file-thread.js';
import { inPackage } from '../package-root.ts';
import type { Threads } from './pool.ts';
import { startThread } from './start-thread.ts';

/** A thread for what a build does with many files while it does other things. */
export type FileThread = Threads<FileTask>;

export const startFileThread = (): Promise<FileThread> =>
  Promise.resolve(startThread<FileTask>(inPackage('src/start/file-thread.js')));
