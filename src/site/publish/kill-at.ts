import process from 'node:process';
import type { PublishingStep, ReachStep } from './publishing-step.ts';

/** Kills the process, as a power cut would, when the given step is reached; for tests of the recovery. */
export const killAt =
  (fatal: PublishingStep | undefined): ReachStep =>
  (step) => {
    if (step === fatal) process.kill(process.pid, 'SIGKILL');
  };
