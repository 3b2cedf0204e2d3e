import { type CoreShard, type SearchCore } from '../index/core.ts';
import type { PartList } from '../index/part-list.ts';
import { corePart, type SearchPart } from '../index/parts.ts';

/** The one part whose name is known: the lists of the shards, in their order, and of the parts with names. */
export const joinShards = (shards: readonly CoreShard[], names: PartList): SearchPart => {
  const payload: SearchCore = { shards, names };
  return { name: corePart, payload };
};
