import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/site/build-site.ts';
import { inPackage } from '../../src/site/package-root.ts';
import { siteParts } from '../../src/site/site-parts.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds an archive, the project's own unless another is named, as `lesesaal build` does. */
export const builtSite = async (archiveDir = inPackage('articles')): Promise<BuiltSite> => {
  const around = await realpath(await mkdtemp(join(tmpdir(), 'lesesaal-site-')));
  const folder = join(around, 'site');
  const outcome = await buildSite(
    { archiveDir, outDir: folder, baseUrl: undefined, drafts: false, onStage: () => {}, reach: () => {} },
    siteParts,
  );
  if (outcome.kind !== 'built') throw new Error(`The site was not built: ${JSON.stringify(outcome)}`);
  return { folder, remove: () => rm(around, { recursive: true, force: true }) };
};
