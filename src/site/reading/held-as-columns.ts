import { decodedRows } from './decoded-rows.ts';
import { encodedRows } from './encoded-rows.ts';
import type { ReadEntry } from './examined-batch.ts';

const notLookedAt = { stamp: [0, 0, 0, 0], seen: 0, context: '' } as const;

/**
 * The same entries, held as columns like those of the cache: an object of each, with its texts and the numbers of its
 * place, takes twice the memory, and of most little is asked.
 */
export const heldAsColumns = (entries: readonly ReadEntry[]): readonly ReadEntry[] =>
  decodedRows(encodedRows(entries.map((entry) => ({ entry, ...notLookedAt })))).map(({ entry }) => entry);
