import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../../archive/links.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import type { LookedAt } from '../../start/look-at-files.js';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';
import type { FoundFiles } from '../reading/archive-files.ts';
import { isSettled } from '../reading/article-tables.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { SiteState } from './known-site.ts';
import { marker } from './site-state.ts';

type Built = Extract<BuildOutcome, { readonly kind: 'built' }>;

/** What a build is made from, as far as a look at the file system shows. */
export interface Surroundings {
  /** Names the program, its assets and what was asked of it. */
  readonly key: string;
  readonly files: Pick<FoundFiles, 'digest' | 'newest'>;
  /** When the files were looked at, in ms. */
  readonly seen: number;
}

interface Remembered {
  readonly stand: string;
  readonly seen: number;
  readonly built: Built;
}

/** Changes when the shape of the file does. */
const shape = 'unchanged 3';

const fileOf = (cacheFolder: string): string => join(cacheFolder, 'unchanged');

const keyOf = ({ key, files: found }: Surroundings): string => hashOf(`${shape} ${key} ${found.digest}`);

/** Remembers a site that was just built or found as it has to be, and all that it was built from. */
export const rememberSite = (
  cacheFolder: string,
  around: Surroundings,
  { stand }: Pick<SiteState, 'stand'>,
  built: Built,
): void => {
  const remembered: Remembered = { stand, seen: around.seen, built };
  writeKeyed(fileOf(cacheFolder), keyOf(around), remembered);
};

/**
 * What was said of the site the last time, when neither anything that it is built from nor any of its files has
 * changed since: decided by the stamps of all files alone, without reading an article. Undefined when anything
 * might have changed.
 *
 * @param look what is found of the files of the published site
 */
export const unchangedSite = async (
  cacheFolder: string,
  target: string,
  around: Surroundings,
  look: () => Promise<LookedAt | undefined>,
): Promise<Built | undefined> => {
  const remembered = readKeyed<Remembered>(fileOf(cacheFolder), keyOf(around));
  if (remembered === undefined) return undefined;
  const { stand, seen, built } = remembered;
  if (!isSettled(around.files.newest, seen)) return undefined;
  const markerFile = join(target, files.marker);
  if (!existsSync(markerFile) || readFileSync(markerFile, 'utf8') !== marker(stand)) return undefined;
  const looked = await look();
  if (looked?.stand !== stand || looked.others.length > 0) return undefined;
  const { summary } = built;
  return { ...built, summary: { ...summary, rewritten: 0, reused: summary.files } };
};
