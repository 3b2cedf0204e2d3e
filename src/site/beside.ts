import { setImmediate } from 'node:timers/promises';

/**
 * Begins some work that is done elsewhere, and does other things meanwhile, which are given its result to wait for.
 * The work has handed over what it has before this thread is busy, and is at its end, well or not, before this is.
 */
export const beside = async <Early, Result>(
  work: () => Promise<Early>,
  meanwhile: (early: Promise<Early>) => Promise<Result>,
): Promise<Result> => {
  const early = work();
  const settled = Promise.allSettled([early]);
  await setImmediate();
  try {
    return await meanwhile(early);
  } finally {
    await settled;
  }
};
