import { join } from 'node:path';
import type { RecordPlace } from '../cache/record-file.ts';
import { layFile } from '../shards/lay-file.ts';
import { hashOf } from './hash-of.ts';
import { loadTables, saveTables } from './article-tables.ts';
import { type KnownFile, withPlace } from './known-file.ts';

const isSame = (one: KnownFile, other: KnownFile | undefined): boolean =>
  one.entry.hash === other?.entry.hash && one.context === other.context;

/**
 * Takes into a cache the articles that another cache has read. Records are copied file by file, under names that
 * no other machine has given.
 *
 * @param key under which what was read may be used at all
 */
export const adoptRecords = (from: string, to: string, key: string): void => {
  const known = new Map(loadTables(to, key));
  const changed = new Set<string>();
  const source = hashOf(from).slice(0, 10);
  for (const [path, file] of loadTables(from, key)) {
    const { record } = file.entry;
    if (record === undefined || isSame(file, known.get(path))) continue;
    const [name, offset, ...sizes] = record.place;
    const adopted = `${source}-${name}`;
    layFile(join(from, 'records', name), join(to, 'records', adopted));
    const place: RecordPlace = [adopted, offset, ...sizes];
    known.set(path, withPlace(file, record, place));
    changed.add(path);
  }
  if (changed.size > 0) saveTables(to, key, [...known.values()], changed);
};
