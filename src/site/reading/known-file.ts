import type { Stamp } from './archive-files.ts';
import type { ReadEntry } from './examined-batch.ts';

/** What the cache knows of one article file. */
export interface KnownFile {
  readonly entry: ReadEntry;
  readonly stamp: Stamp;
  /** When the stamp was looked at, in ms. */
  readonly seen: number;
  /** What the article was held against. */
  readonly context: string;
}

/** By path. */
export type KnownFiles = Map<string, KnownFile>;
