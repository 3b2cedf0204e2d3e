import { join } from 'node:path';
import type { CoreShard } from '../../search/index/core.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';

/** What the core says of shards, by their keys: a shard that stays is not joined again to know it. */
export type KnownShards = ReadonlyMap<string, CoreShard>;

const shape = 'shards 1';

const fileOf = (folder: string): string => join(folder, 'shards');

export const loadShards = (folder: string): KnownShards =>
  new Map(readKeyed<readonly (readonly [string, CoreShard])[]>(fileOf(folder), shape));

export const saveShards = (folder: string, known: KnownShards): void => {
  writeKeyed(fileOf(folder), shape, [...known]);
};
