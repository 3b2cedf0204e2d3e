import { type CoreShard, type SearchCore } from '../index/core.ts';
import { corePart, type SearchPart } from '../index/parts.ts';

/** The one part whose name is known: the list of the shards, in their order. */
export const joinShards = (shards: readonly CoreShard[]): SearchPart => {
  const payload: SearchCore = { shards };
  return { name: corePart, payload };
};
