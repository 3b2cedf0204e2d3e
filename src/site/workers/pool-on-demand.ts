import type { WorkerPool } from './pool.ts';

/** Workers that start when they are asked for, and are ended by whoever holds this; asked again, others start. */
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
      const ending = started;
      started = undefined;
      if (ending !== undefined) await (await ending).end();
    },
  };
};
