import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/site/build-site.ts';
import { siteParts } from '../../src/site/site-parts.ts';

export interface TemporarySite {
  /** Absolute. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export interface TemporarySiteOptions {
  /** By default the archive of the project. */
  readonly archiveDir?: string;
  /** Ends with a slash. */
  readonly baseUrl?: string;
  readonly drafts?: boolean;
}

/** Builds an archive as `lesesaal build` does, into a new folder; fails when the archive has errors. */
export const buildTemporarySite = async (options: TemporarySiteOptions = {}): Promise<TemporarySite> => {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'lesesaal-site-')));
  const folder = join(parent, '_site');
  const outcome = await buildSite(
    {
      archiveDir: options.archiveDir ?? 'articles',
      outDir: folder,
      baseUrl: options.baseUrl,
      drafts: options.drafts ?? false,
      onStage: () => {},
      reach: () => {},
    },
    siteParts,
  );
  assert.equal(outcome.kind, 'built', JSON.stringify(outcome));
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
};
