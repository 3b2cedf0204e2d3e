import { setImmediate } from 'node:timers/promises';

/** So long nobody else is kept waiting, in ms. */
const longestTurn = 20;

/**
 * For work that keeps a thread busy: what it returns is awaited between two pieces, and lets others have their turn
 * when the last one is a while ago, such as those who have to hand a worker its next task.
 */
export const takingTurns = (): (() => Promise<void>) => {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longestTurn) return;
    await setImmediate();
    began = performance.now();
  };
};
