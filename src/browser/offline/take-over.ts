import { worker } from './worker-scope.ts';

const askAgainAfter = 500;

let asking: ReturnType<typeof setInterval> | undefined;
worker.addEventListener('activate', () => {
  clearInterval(asking);
});

const ask = (): void => {
  // The promise of a change that was dropped stays open for ever: nobody waits for it.
  void worker.skipWaiting();
};

/**
 * Makes this version the one in use, without waiting for the last page of the former one to be closed. Chromium drops
 * the change when a page asks the former worker for a file in the very moment, and carries it out when asked again.
 */
export const takeOver = (): void => {
  ask();
  asking ??= setInterval(ask, askAgainAfter);
};
