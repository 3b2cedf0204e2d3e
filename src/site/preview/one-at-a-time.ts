/**
 * Makes a task one that never overlaps itself: asked for while it runs, it runs once more afterwards, however
 * often it was asked. The promise resolves when nothing is left to do.
 */
export const oneAtATime = (task: () => Promise<void>): (() => Promise<void>) => {
  let asked = 0;
  let answered = 0;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (answered < asked) {
      answered = asked;
      await task();
    }
  };
  return () => {
    asked += 1;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
};
