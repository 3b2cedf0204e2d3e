import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildWording as wording } from '../../german/wording/build.ts';
import { errorAt, type Message } from '../../record/message.ts';
import { makeFolder } from '../make-folder.ts';
import { adoptCache } from './adopt-cache.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import type { BuildParts } from '../build-parts.ts';
import type { BuildOptions } from '../build-options.ts';
import { buildSite } from '../build-site.ts';
import { cacheFolderOf } from '../cache/cache-folder.ts';
import { resolveTarget } from '../publish/resolve-target.ts';
import { archiveFiles } from '../reading/archive-files.ts';
import { shownName } from '../reading/shown-name.ts';
import { protectedFolders, refuseTarget } from '../refuse-target.ts';
import { layFile } from './lay-file.ts';
import { type Shard, type ShardFolder, shardFolder, shardIn, shardMarkerName } from './shard-folder.ts';
import { changedSources, isAsCopied } from './shard-sources.ts';

export type MergeOutcome =
  | BuildOutcome
  | { readonly kind: 'no-shard-folder'; readonly dir: string }
  | { readonly kind: 'shard-twice'; readonly shard: string; readonly dirs: readonly string[] }
  /** A shard was built with drafts and the site is to have none, or the other way round. */
  | { readonly kind: 'other-drafts'; readonly shard: string; readonly dir: string; readonly drafts: boolean };

export type MergeOptions = Omit<BuildOptions, 'archiveDir'>;

interface Mounted {
  /** The shard whose file lies at a path of the joined archive. */
  readonly owners: ReadonlyMap<string, ShardFolder>;
  readonly messages: readonly Message[];
}

/** What is to be said of a shard that is not what its build left: some of it did not come along, or was changed. */
const notAsBuilt = (folder: ShardFolder, { shard, sources }: Shard): readonly Message[] => {
  const found = changedSources(folder, sources);
  if (isAsCopied(found)) return [];
  const place = { file: shownName(folder.dir, shardMarkerName), line: 1, column: 1 };
  return [errorAt(place, 'shard-changed', wording.shardChanged(shard, shownName(folder.archive, ''), found))];
};

const isSameFile = (one: string, other: string): boolean => readFileSync(one).equals(readFileSync(other));

/** Lays the sources of all shards into one folder; what several hold must be the same in each. */
const mount = (shards: readonly ShardFolder[], dir: string): Mounted => {
  const owners = new Map<string, ShardFolder>();
  const messages: Message[] = [];
  for (const shard of shards) {
    for (const { path } of archiveFiles(shard.archive)) {
      const owner = owners.get(path);
      const file = join(shard.archive, path);
      if (owner === undefined) {
        owners.set(path, shard);
        layFile(file, join(dir, path));
      } else if (!isSameFile(file, join(owner.archive, path))) {
        const place = { file: shownName(shard.archive, path), line: 1, column: 1 };
        messages.push(errorAt(place, 'shards-differ', wording.shardsDiffer(shownName(owner.archive, path))));
      }
    }
  }
  return { owners, messages };
};

/** Messages name a file where it lies, in the folder of its shard, and so does what they say of other files. */
const inItsShard = (dir: string, { owners }: Mounted): ((message: Message) => Message) => {
  const joined = `${shownName(dir, '')}/`;
  const ownName = (path: string): string => {
    const owner = owners.get(path);
    return owner === undefined ? joined + path : shownName(owner.archive, path);
  };
  /** Behind a file's name stands a colon. */
  const withOwnNames = (text: string): string => {
    const [before = '', ...parts] = text.split(joined);
    return before + parts.map((part) => part.replace(/^[^:]*/, ownName)).join('');
  };
  return (message) => ({
    ...message,
    file: withOwnNames(message.file),
    text: withOwnNames(message.text),
  });
};

/**
 * Joins shards into the site that one build of all their articles makes: it is that build, which finds in its cache
 * what the shards have read and indexed. The order of the shards does not matter.
 *
 * @param dirs folders that `buildShard` filled
 */
export const mergeShards = async (
  dirs: readonly string[],
  options: MergeOptions,
  parts: BuildParts,
): Promise<MergeOutcome> => {
  const shards = new Map<string, ShardFolder>();
  const changed: Message[] = [];
  for (const dir of dirs) {
    const folder = shardFolder(dir);
    const found = shardIn(folder);
    if (found === undefined) return { kind: 'no-shard-folder', dir };
    const { shard, drafts } = found;
    if (drafts !== options.drafts) return { kind: 'other-drafts', shard, dir, drafts };
    const other = shards.get(shard);
    if (other !== undefined) return { kind: 'shard-twice', shard, dirs: [other.dir, dir] };
    shards.set(shard, folder);
    changed.push(...notAsBuilt(folder, found));
  }
  if (changed.length > 0) return { kind: 'faulty', messages: changed };
  const folders = [...shards.values()];
  const target = await resolveTarget(options.outDir);
  const caches = dirname(cacheFolderOf(target));
  const refusal = await refuseTarget(target, await protectedFolders(join(caches, 'verbund')));
  if (refusal !== undefined) return { kind: 'refused', refusal, target };
  const isNew = !existsSync(caches);
  makeFolder(caches);
  const archiveDir = mkdtempSync(join(caches, 'verbund-'));
  try {
    const mounted = mount(folders, archiveDir);
    if (mounted.messages.length > 0) return { kind: 'faulty', messages: mounted.messages };
    return await buildSite(
      { ...options, archiveDir },
      {
        ...parts,
        readArchive: async (dir, reading) => {
          for (const { site } of folders) adoptCache(cacheFolderOf(site), reading.cache);
          const { archive, messages } = await parts.readArchive(dir, reading);
          return { archive, messages: messages.map(inItsShard(dir, mounted)) };
        },
      },
    );
  } finally {
    rmSync(archiveDir, { recursive: true, force: true });
    if (isNew && !existsSync(cacheFolderOf(target))) rmSync(caches, { recursive: true, force: true });
  }
};
