import type { WorkerPool } from './pool.ts';

/** Workers that start when they are first asked for, and are ended by whoever holds this. */
export interface PoolOnDemand {
  readonly start: () => Promise<WorkerPool>;
  readonly end: () => Promise<void>;
}

export const poolOnDemand = (startPool: () => Promise<WorkerPool>): PoolOnDemand => {
  let started: Promise<WorkerPool> | undefined;
  return {
    start: () => {
      started ??= startPool();
      return started;
    },
    end: async () => {
      if (started !== undefined) await (await started).end();
    },
  };
};
