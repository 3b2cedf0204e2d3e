import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { BuildStage } from '../../src/site/build-outcome.ts';
import type { BuildParts } from '../../src/site/build-parts.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { InView } from '../../src/site/in-view.ts';

interface Building {
  /** In which sites are built. */
  readonly folder: string;
  readonly archive: string;
  readonly parts: BuildParts;
  readonly baseUrl?: string;
  readonly onStage?: (stage: BuildStage) => void;
  readonly inView?: InView;
}

/** Builds an archive into sites by their names; resolves to what a build says of itself. */
export const siteBuilder =
  ({ folder, archive, parts, baseUrl, inView, onStage = () => {} }: Building) =>
  async (name: string, noCache = false) => {
    const outcome = await buildSite(
      {
        archiveDir: archive,
        outDir: join(folder, name),
        baseUrl,
        drafts: false,
        noCache,
        inView,
        onStage,
        reach: () => {},
      },
      parts,
    );
    assert.ok(outcome.kind === 'built', JSON.stringify(outcome));
    return outcome.summary;
  };
