import type { BuildOutcome } from '../../src/site/build-outcome.ts';
import type { BuildParts } from '../../src/site/build-parts.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { loadPageKinds } from '../../src/site/pages/page-adapters.ts';
import { sampleArchive, sampleArticle } from './sample-archive.ts';

/** Parts that read no files: an archive in memory, the true pages, no search index. */
const sampleParts: BuildParts = {
  readArchive: async () => ({
    archive: sampleArchive([sampleArticle('erster', '2019-01-05', 'Ein Absatz mit {{ Klammern }}.')]),
    messages: [],
  }),
  loadPageKinds,
  indexSearch: async () => new Map(),
};

/** Builds a sample into a folder, with some parts replaced. */
export const buildSample = (outDir: string, parts: Partial<BuildParts> = {}): Promise<BuildOutcome> =>
  buildSite(
    { archiveDir: 'articles', outDir, baseUrl: undefined, drafts: false, onStage: () => {}, reach: () => {} },
    { ...sampleParts, ...parts },
  );
