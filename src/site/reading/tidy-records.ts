import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lengthOf, recordReader, recordWriter } from '../cache/record-file.ts';
import { hasCode } from '../has-code.ts';
import type { KnownFiles } from './known-file.ts';

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

/**
 * Keeps the records of the cache in bounds: unused files go, scattered records move together. Returns the paths
 * of the articles whose records have moved; the tables must be saved before `removeUnused` is called.
 */
export const tidyRecords = (
  cacheFolder: string,
  known: KnownFiles,
  newFile: string,
): { readonly moved: ReadonlySet<string>; readonly removeUnused: () => void } => {
  const folder = join(cacheFolder, 'records');
  const sizes = sizesOf(folder);
  const live = new Map<string, number>();
  for (const { entry } of known.values()) {
    if (entry.record === undefined) continue;
    const { place } = entry.record;
    live.set(place[0], (live.get(place[0]) ?? 0) + lengthOf(place));
  }
  const rewritten = filesToRewrite(sizes, live);
  const moved = new Set<string>();
  if (rewritten.size > 0) {
    const reader = recordReader(folder);
    const writer = recordWriter(folder, newFile);
    for (const [path, file] of known) {
      const { record } = file.entry;
      if (record === undefined || !rewritten.has(record.place[0])) continue;
      const place = writer.add({
        details: reader.details(record.place),
        card: reader.card(record.place),
        mentions: reader.mentions(record.place),
        body: reader.body(record.place),
        profile: reader.profile(record.place),
        json: reader.json(record.place),
        csv: reader.csv(record.place),
      });
      known.set(path, { ...file, entry: { ...file.entry, record: { ...record, place } } });
      moved.add(path);
    }
    writer.close();
  }
  const removeUnused = (): void => {
    for (const name of sizes.keys()) {
      if (!live.has(name) || rewritten.has(name)) rmSync(join(folder, name), { force: true });
    }
  };
  return { moved, removeUnused };
};
