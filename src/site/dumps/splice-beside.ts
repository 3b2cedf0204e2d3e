import type { Splice, Spliced } from '../../start/splice-files.js';
import { inOwnThread } from '../workers/in-own-thread.ts';

/** Puts files together in another thread; what became of each, in their order. */
export const spliceBeside = (splices: readonly Splice[]): Promise<readonly Spliced[]> =>
  inOwnThread('src/start/splice-files.js', { splices });
