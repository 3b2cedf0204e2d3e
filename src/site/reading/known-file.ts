import type { RecordPlace } from '../cache/record-file.ts';
import type { Stamp } from './archive-files.ts';
import type { ReadEntry } from './examined-batch.ts';
import { plainRecord, type StoredRecord } from './stored-record.ts';

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
export type KnownFiles = ReadonlyMap<string, KnownFile>;

const entryWith = (
  { path, hash, id, messages, doubts }: ReadEntry,
  record: StoredRecord | undefined,
): ReadEntry => ({ path, hash, id, record, messages, doubts });

/** The same file, looked at again. */
export const withStamp = ({ entry, context }: KnownFile, stamp: Stamp, seen: number): KnownFile => ({
  entry,
  stamp,
  seen,
  context,
});

/** The same file with its record at another place in the cache. */
export const withPlace = (
  { entry, stamp, seen, context }: KnownFile,
  record: StoredRecord,
  place: RecordPlace,
): KnownFile => ({
  entry: entryWith(entry, { ...plainRecord(record), place }),
  stamp,
  seen,
  context,
});
