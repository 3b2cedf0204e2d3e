/**
 * Lets the browser draw and take what the reader types between two steps of longer work. Resolves in a task of its
 * own; a browser that can, puts it before what else waits.
 */
export const nextTask = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
