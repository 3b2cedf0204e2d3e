import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedShard } from '../../search/build/plan.ts';
import { batchFile } from './kept-batch.ts';
import { segmentFile } from './kept-segment.ts';

/** Removes those batches and segments from a folder of the cache that a planned index is not made of. */
export const removeUnused = (folder: string, plan: readonly PlannedShard[]): void => {
  const segments = plan.flatMap((shard) => shard.segments);
  const used = new Set([
    ...segments.map(({ key }) => segmentFile(key)),
    ...segments.flatMap(({ batches }) => batches.map(({ key }) => batchFile(key))),
  ]);
  for (const name of readdirSync(folder)) {
    if (/\.(?:segment|batch)/.test(name) && !used.has(name)) rmSync(join(folder, name), { force: true });
  }
};
