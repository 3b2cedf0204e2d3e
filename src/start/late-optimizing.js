import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 look longer at a function before it optimises it. A build is over soon and runs many functions for a short
 * while: the optimiser, which runs beside on a second processor, takes a fifth of its time otherwise, mostly for code
 * that is thrown away again. Only the version of V8 it was measured on (Node 20) is told.
 */
export const optimizeLate = () => {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');
};
