import type { SiteFile } from '../../record/site-file.ts';
import { joinSegments } from '../../search/build/join-segments.ts';
import type { Segment } from '../../search/build/segment.ts';
import type { CoreShard } from '../../search/index/core.ts';
import { keptSegment } from './kept-segment.ts';
import { siteFile } from './site-file.ts';

/** A shard to join from segments that are kept. */
export interface ShardTask {
  readonly name: string;
  /** Of its segments, in their order. */
  readonly keys: readonly string[];
  /** The folder of the cache in which segments are kept. */
  readonly folder: string;
}

/** A shard; or the keys of segments that are not kept, or damaged. */
export type ShardResult =
  | { readonly entry: CoreShard; readonly files: readonly SiteFile[] }
  | { readonly missing: readonly string[] };

export const shardTask = ({ name, keys, folder }: ShardTask): ShardResult => {
  const segments: Segment[] = [];
  const missing: string[] = [];
  for (const key of keys) {
    const segment = keptSegment(folder, key);
    if (segment === undefined) missing.push(key);
    else segments.push(segment);
  }
  if (missing.length > 0) return { missing };
  const { entry, parts } = joinSegments(name, segments);
  return { entry, files: parts.map(siteFile) };
};
