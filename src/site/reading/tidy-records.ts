import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { recordReader, recordWriter, removeRecordFile } from '../cache/record-file.ts';
import { hasCode } from '../has-code.ts';
import { type KnownFile, withPlace } from './known-file.ts';
import { extentOf } from './row-record.ts';

/** Every build that finds a change adds a small file; so many are put up with. */
const mostSmallFiles = 16;
const smallFile = 1 << 20;

const sizesOf = (folder: string): ReadonlyMap<string, number> => {
  try {
    return new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return new Map();
    throw error;
  }
};

/** The files worth writing anew: mostly dead ones, and the small ones once they are many. */
const filesToRewrite = (
  sizes: ReadonlyMap<string, number>,
  live: ReadonlyMap<string, number>,
): ReadonlySet<string> => {
  const small = [...live.keys()].filter((name) => (sizes.get(name) ?? 0) < smallFile);
  const dead = [...live].filter(([name, bytes]) => bytes * 2 < (sizes.get(name) ?? 0)).map(([name]) => name);
  return new Set([...dead, ...(small.length > mostSmallFiles ? small : [])]);
};

interface Tidied {
  /** All that is known, in the same order. */
  readonly tidied: readonly KnownFile[];
  /** The paths of the articles whose records have moved. */
  readonly moved: ReadonlySet<string>;
  /** To be called when the tables are saved. */
  readonly removeUnused: () => void;
}

/** By file how many of its bytes belong to something; records of one file mostly follow on one another. */
const liveBytes = (known: readonly KnownFile[]): ReadonlyMap<string, number> => {
  const live = new Map<string, number>();
  let current: string | undefined;
  let bytes = 0;
  const note = (): void => {
    if (current !== undefined) live.set(current, (live.get(current) ?? 0) + bytes);
  };
  for (const { entry } of known) {
    if (entry.record === undefined) continue;
    const { file, length } = extentOf(entry.record);
    if (file !== current) {
      note();
      [current, bytes] = [file, 0];
    }
    bytes += length;
  }
  note();
  return live;
};

/** Keeps the records of the cache in bounds: unused files go, scattered records move together. */
export const tidyRecords = (cacheFolder: string, known: readonly KnownFile[], newFile: string): Tidied => {
  const folder = join(cacheFolder, 'records');
  const sizes = sizesOf(folder);
  const live = liveBytes(known);
  const rewritten = filesToRewrite(sizes, live);
  const removeUnused = (): void => {
    for (const name of sizes.keys()) {
      if (!live.has(name) || rewritten.has(name)) removeRecordFile(folder, name);
    }
  };
  const moved = new Set<string>();
  if (rewritten.size === 0) return { tidied: known, moved, removeUnused };
  const reader = recordReader(folder);
  const writer = recordWriter(folder, newFile);
  const tidied = known.map((file) => {
    const { path, record } = file.entry;
    if (record === undefined || !rewritten.has(record.place[0])) return file;
    moved.add(path);
    return withPlace(
      file,
      record,
      writer.add({
        details: reader.details(record.place),
        passages: reader.passages(record.place),
        card: reader.card(record.place),
        mentions: reader.mentions(record.place),
        body: reader.body(record.place),
        profile: reader.profile(record.place),
        json: reader.json(record.place),
        csv: reader.csv(record.place),
      }),
    );
  });
  writer.close();
  return { tidied, moved, removeUnused };
};
