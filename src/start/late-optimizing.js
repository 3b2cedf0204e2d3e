import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 look longer at a function before it optimises it. A build is over soon and runs many functions for a short
 * while: the optimiser, which runs beside on a second processor, takes a fifth of its time otherwise, mostly for code
 * that is thrown away again. The room for new objects grows to its full size at once: on its way there in small steps
 * it is collected more often than in all the time after. And no object is put among the old ones because others from the
 * same line of code grew old: the words of names stay, those of a text are garbage at once, and as old garbage they keep
 * all they hold. Only the version of V8 it was measured on (Node 20) is told.
 */
export const optimizeLate = () => {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--no-allocation-site-pretenuring');
};
