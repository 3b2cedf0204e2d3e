import process from 'node:process';
import type { PublishingStep, ReachStep } from './publishing-step.ts';

/** Stops the process when the given step is reached, until it is told to go on or killed; for tests of the preview. */
export const stopAt =
  (last: PublishingStep | undefined): ReachStep =>
  (step) => {
    if (step === last) process.kill(process.pid, 'SIGSTOP');
  };
