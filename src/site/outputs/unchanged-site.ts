import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../../archive/links.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import { readColumns, textColumn, textOf, writeColumns } from '../cache/columns.ts';
import type { ArchiveFile } from '../reading/archive-files.ts';
import { isCertain } from '../reading/article-tables.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { SiteState } from './known-site.ts';
import { marker } from './site-state.ts';

type Built = Extract<BuildOutcome, { readonly kind: 'built' }>;

/** What a build is made from, as far as a look at the file system shows. */
export interface Surroundings {
  /** Names the program, its assets and what was asked of it. */
  readonly key: string;
  readonly files: readonly ArchiveFile[];
  /** When the files were looked at, in ms. */
  readonly seen: number;
}

interface Remembered {
  readonly stand: string;
  readonly seen: number;
  readonly built: Built;
}

/** Changes when the shape of the file does. */
const shape = 'unchanged 1';

const fileOf = (cacheFolder: string): string => join(cacheFolder, 'unchanged');

const keyOf = ({ key, files: all }: Surroundings): string => {
  const stamps = new Float64Array(all.length * 4);
  for (const [place, { stamp }] of all.entries()) stamps.set(stamp, place * 4);
  const paths = all.map(({ path, kind }) => `${kind} ${path}`).join('\n');
  return hashOf(`${shape} ${key} ${hashOf(new Uint8Array(stamps.buffer))} ${hashOf(paths)}`);
};

/** Remembers a site that was just built or found as it has to be, and all that it was built from. */
export const rememberSite = (
  cacheFolder: string,
  around: Surroundings,
  { stand, outputs }: Pick<SiteState, 'stand' | 'outputs'>,
  built: Built,
): void => {
  const remembered: Remembered = { stand, seen: around.seen, built };
  writeColumns(fileOf(cacheFolder), keyOf(around), [
    textColumn(JSON.stringify(remembered)),
    textColumn([...outputs.keys()].join('\n')),
    Float64Array.from(outputs.values(), ({ bytes }) => bytes),
    Float64Array.from(outputs.values(), ({ modified }) => modified),
  ]);
};

/**
 * What was said of the site the last time, when neither anything that it is built from nor any of its files has
 * changed since: decided by the stamps of all files alone, without reading an article. Undefined when anything
 * might have changed.
 */
export const unchangedSite = (
  cacheFolder: string,
  target: string,
  around: Surroundings,
): Built | undefined => {
  const columns = readColumns(fileOf(cacheFolder), keyOf(around));
  const [head, names, sizes, times] = columns ?? [];
  if (!(head instanceof Uint8Array) || !(names instanceof Uint8Array)) return undefined;
  const { stand, seen, built }: Remembered = JSON.parse(textOf(head));
  if (!around.files.every(({ stamp }) => isCertain(stamp, seen))) return undefined;
  const markerFile = join(target, files.marker);
  if (!existsSync(markerFile) || readFileSync(markerFile, 'utf8') !== marker(stand)) return undefined;
  const isSame = textOf(names)
    .split('\n')
    .every((path, place) => {
      const found = statSync(`${target}/${path}`, { throwIfNoEntry: false });
      return found?.isFile() === true && found.size === sizes?.[place] && found.mtimeMs === times?.[place];
    });
  if (!isSame) return undefined;
  const { summary } = built;
  return { ...built, summary: { ...summary, rewritten: 0, reused: summary.files } };
};
