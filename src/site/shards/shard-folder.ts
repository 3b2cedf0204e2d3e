import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { writeFile } from '../write-file.ts';

/**
 * One time shard of an archive on its way to another machine: the site of its articles alone, with its cache beside
 * it, and a copy of the sources it was made from. Everything in it is derived and can be made again.
 */
export interface ShardFolder {
  readonly dir: string;
  /** Says that the folder is a shard, and of which time. */
  readonly marker: string;
  readonly site: string;
  /** The sources, laid out as in an archive. */
  readonly archive: string;
}

export const shardMarkerName = 'teil.json';

export const shardFolder = (dir: string): ShardFolder => ({
  dir,
  marker: join(dir, shardMarkerName),
  site: join(dir, 'site'),
  archive: join(dir, 'archiv'),
});

/** A folder of articles: `2019`, or `ohne-jahr` for those whose year is not known. */
export const isShardName = (name: string): boolean => /^(?:\d{4}|ohne-jahr)$/.test(name);

export type Sources = Readonly<Record<string, string>>;

/** What a shard says of itself when it is whole. */
export interface Shard {
  readonly shard: string;
  /** Whether articles that are not yet published were taken in. */
  readonly drafts: boolean;
  /** The digest of each file in its folder of sources, by path. */
  readonly sources: Sources;
}

/** Makes a folder known as that of a shard, which is still to be built; a former shard in it stays what it is. */
export const claimFolder = ({ dir, marker }: ShardFolder): void => {
  if (existsSync(marker)) return;
  makeFolder(dir);
  writeFile(marker, '{}\n');
};

/** Says that the folder holds a shard, which is whole. */
export const markShard = ({ marker }: ShardFolder, shard: Shard): void => {
  writeFile(marker, `${JSON.stringify(shard)}\n`);
};

const isSources = (value: unknown): value is Sources =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((digest) => typeof digest === 'string');

/** The shard that a folder holds; undefined when it holds none, or one whose build did not come to its end. */
export const shardIn = ({ marker, archive }: ShardFolder): Shard | undefined => {
  if (!existsSync(archive)) return undefined;
  try {
    const { shard, drafts, sources }: { readonly [Key in keyof Shard]?: unknown } = JSON.parse(
      readFileSync(marker, 'utf8'),
    );
    if (typeof shard !== 'string' || !isShardName(shard) || typeof drafts !== 'boolean') return undefined;
    if (!isSources(sources)) return undefined;
    return { shard, drafts, sources };
  } catch {
    return undefined;
  }
};
