import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';

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
}

/** Builds an archive with `lesesaal build` into a new folder; fails when the archive has errors. */
export const buildTemporarySite = async (options: TemporarySiteOptions = {}): Promise<TemporarySite> => {
  const { archiveDir = 'articles', baseUrl } = options;
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'lesesaal-site-')));
  const folder = join(parent, '_site');
  const address = baseUrl === undefined ? [] : ['--base-url', baseUrl];
  const { code, stderr } = await runCommand(['build', '--archive', archiveDir, '--out', folder, ...address]);
  assert.equal(code, 0, stderr);
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
};
