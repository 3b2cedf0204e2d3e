import { join } from 'node:path';
import { DamagedCache, type RecordPlace } from '../cache/record-file.ts';
import { layFile } from '../shards/lay-file.ts';
import { hashOf } from './hash-of.ts';
import { loadTables, saveTables } from './article-tables.ts';
import type { KnownFile } from './known-file.ts';
import { type StoredRecord, wholeRecord } from './stored-record.ts';

const isSame = (one: KnownFile, other: KnownFile | undefined): boolean =>
  one.entry.hash === other?.entry.hash && one.context === other.context;

/** All of a record of another cache; undefined when that one is damaged. */
const unlessDamaged = (record: StoredRecord): StoredRecord | undefined => {
  try {
    return wholeRecord(record);
  } catch (error) {
    if (error instanceof DamagedCache) return undefined;
    throw error;
  }
};

/**
 * Takes into a cache the articles that another cache has read. Records are copied file by file, under names that
 * no other machine has given.
 *
 * @param key under which what was read may be used at all
 */
export const adoptRecords = (from: string, to: string, key: string): void => {
  const known = loadTables(to, key);
  const changed = new Set<string>();
  const source = hashOf(from).slice(0, 10);
  for (const [path, file] of loadTables(from, key)) {
    const { record } = file.entry;
    if (record === undefined || isSame(file, known.get(path))) continue;
    const whole = unlessDamaged(record);
    if (whole === undefined) continue;
    const [name, ...rest] = whole.place;
    const adopted = `${source}-${name}`;
    layFile(join(from, 'records', name), join(to, 'records', adopted));
    const place: RecordPlace = [adopted, ...rest];
    known.set(path, { ...file, entry: { ...file.entry, record: { ...whole, place } } });
    changed.add(path);
  }
  if (changed.size > 0) saveTables(to, key, known, changed);
};
