import type { DumpFrame } from './dump-format.ts';

/** An array with one record a line, so that line tools and diffs can handle it. */
export const jsonArray: DumpFrame = { head: '[\n', between: ',\n', end: '\n]\n', empty: '[]\n' };
