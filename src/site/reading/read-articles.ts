import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { elementAt } from '../../archive/element-at.ts';
import { batches } from '../workers/batches.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { ArchiveFile } from './archive-files.ts';
import { isSameStamp, saveTables, tablesInOrder } from './article-tables.ts';
import { type KnownFile, withStamp } from './known-file.ts';
import type { ReadEntry } from './examined-batch.ts';
import { hashOf } from './hash-of.ts';
import { heldAsColumns } from './held-as-columns.ts';
import { keptBeginnings } from './kept-beginnings.ts';
import { cachedAuthority } from './stored-authority.ts';
import { type ReadTask, readTask } from './read-task.ts';
import { tidyRecords } from './tidy-records.ts';

export interface ArticleReading {
  readonly dir: string;
  readonly files: readonly ArchiveFile[];
  readonly cacheFolder: string;
  /** Under which what was read may be used again at all. */
  readonly key: string;
  /** Names everything that articles are held against but their raw files. */
  readonly context: string;
  readonly authorityKey: string;
  /** The content of every raw file by its name. */
  readonly rawHashes: ReadonlyMap<string, string>;
  readonly startPool: () => Promise<WorkerPool>;
}

/** Fewer files are read before a worker has started. */
const worthWorkers = 200;

/** At most about so many record files come of one reading. */
const mostBatches = 100;
const smallestBatch = 100;

const contextOf = ({ context, rawHashes }: ArticleReading, { record }: ReadEntry): string => {
  const raw = record?.raw;
  return raw === undefined ? context : `${context} ${rawHashes.get(raw) ?? ''}`;
};

/** Takes over what the cache knows of a file when it is still true of it. */
const stillKnown = (
  reading: ArticleReading,
  file: ArchiveFile,
  known: KnownFile | undefined,
): KnownFile | undefined => {
  // A fault may lie in another file than the one that shows it.
  if (known?.entry.record === undefined) return undefined;
  if (known.context !== contextOf(reading, known.entry)) return undefined;
  if (isSameStamp(known, file.stamp)) return known;
  const seen = Date.now();
  const hash = hashOf(readFileSync(join(reading.dir, file.path)));
  return hash === known.entry.hash ? withStamp(known, file.stamp, seen) : undefined;
};

const readAnew = async (
  reading: ArticleReading,
  paths: readonly string[],
  recordFile: string,
): Promise<readonly ReadEntry[]> => {
  const task = (batch: readonly string[], index: number): ReadTask => ({
    dir: reading.dir,
    paths: batch,
    cacheFolder: reading.cacheFolder,
    authorityKey: reading.authorityKey,
    rawNames: new Set(reading.rawHashes.keys()),
    reading: recordFile,
    recordFile: `${recordFile}-${index}`,
  });
  if (paths.length === 0) return [];
  if (paths.length < worthWorkers) return readTask(task(paths, 0));
  const pool = await reading.startPool();
  const readByWorkers = Promise.all(
    batches(paths, Math.max(smallestBatch, Math.ceil(paths.length / mostBatches))).map(async (batch, index) =>
      heldAsColumns(await pool.run<readonly ReadEntry[]>({ kind: 'read', ...task(batch, index) })),
    ),
  );
  // Meanwhile is found what the first edit would have to look for.
  const authority = cachedAuthority(reading.cacheFolder, reading.authorityKey);
  if (authority !== undefined) keptBeginnings(reading.cacheFolder, reading.authorityKey, authority.files);
  return (await readByWorkers).flat();
};

/**
 * Reads the article files of an archive: what is unchanged since the last time comes from the cache, the rest is
 * parsed and examined, in workers when it is much. In the order of the files.
 */
export const readArticles = async (reading: ArticleReading): Promise<readonly ReadEntry[]> => {
  const { cacheFolder, key, files } = reading;
  const known = tablesInOrder(cacheFolder, key);
  const now: (KnownFile | undefined)[] = [];
  const changed = new Set<string>();
  const pending: number[] = [];
  let found = 0;
  for (const [place, file] of files.entries()) {
    const before = known.find(file.path);
    const same = stillKnown(reading, file, before);
    if (before !== undefined) found += 1;
    if (same === undefined) pending.push(place);
    if (same === undefined || same !== before) changed.add(file.path);
    now.push(same);
  }
  const recordFile = `${Date.now().toString(36)}-${process.pid.toString(36)}`;
  const seen = Date.now();
  const entries = await readAnew(
    reading,
    pending.map((place) => elementAt(files, place).path),
    recordFile,
  );
  for (const [index, entry] of entries.entries()) {
    const place = pending[index] ?? 0;
    now[place] = { entry, stamp: elementAt(files, place).stamp, seen, context: contextOf(reading, entry) };
  }
  const all = now.flatMap((file) => file ?? []);
  if (changed.size === 0 && found === known.size) return all.map(({ entry }) => entry);
  const gone = found === known.size ? [] : known.others(new Set(files.map(({ path }) => path)));
  const { tidied, moved, removeUnused } = tidyRecords(cacheFolder, all, `${recordFile}-t`);
  saveTables(cacheFolder, key, tidied, new Set([...changed, ...gone, ...moved]));
  removeUnused();
  return tidied.map(({ entry }) => entry);
};
