import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { inPackage, translationFolder } from '../package-root.ts';
import type { Task } from './tasks.ts';

/** Threads that take tasks; `end` stops them. */
export interface Threads<OneTask> {
  readonly size: number;
  readonly run: <Result>(task: OneTask) => Promise<Result>;
  readonly end: () => Promise<void>;
}

/** Several threads that do whatever the program can have done in one. */
export type WorkerPool = Threads<Task>;

const threads = async (size: number, tasksPerThread: number): Promise<WorkerPool> => {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename:
      translationFolder === undefined
        ? inPackage('src/site/workers/worker.js')
        : join(translationFolder, 'src/site/workers/tasks.js'),
    execArgv: [],
    minThreads: 1,
    maxThreads: size,
    concurrentTasksPerWorker: tasksPerThread,
    isolateWorkers: false,
    idleTimeout: 60_000,
  });
  return { size, run: (task) => pool.run(task), end: () => pool.destroy() };
};

/**
 * Starts threads as there is work for them, at most one for every processor. Loading the program takes each of them
 * a tenth of a second.
 */
export const startPool = async (): Promise<WorkerPool> => {
  // What is worth workers is large. A heap that grows by a quarter at a time, not to the double, holds it in half the
  // memory; the garbage that is collected more often costs up to a tenth of the time.
  setFlagsFromString('--heap-growing-percent=25');
  // So is the room for new objects: here it grows in steps again, as it does not at the start of a command.
  setFlagsFromString('--semi-space-growth-factor=2');
  return threads(Math.max(1, availableParallelism()), 1);
};

/** Starts one thread, which is given its next task while it is at work: who gives it may be busy when it is free. */
export const startHelper = (): Promise<WorkerPool> => threads(1, 2);
