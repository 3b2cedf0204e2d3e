import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Makes the folder of a shard known as one. */
export const markShard = ({ dir, marker }: ShardFolder, shard: string): void => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(marker, `${JSON.stringify({ shard })}\n`);
};

/** The shard that a folder holds; undefined when it holds none, or one whose build did not come to its end. */
export const shardIn = ({ marker, archive }: ShardFolder): string | undefined => {
  if (!existsSync(archive)) return undefined;
  try {
    const { shard }: { readonly shard?: unknown } = JSON.parse(readFileSync(marker, 'utf8'));
    return typeof shard === 'string' && isShardName(shard) ? shard : undefined;
  } catch {
    return undefined;
  }
};
