import type { BuildParts } from './build-parts.ts';
import { filesOfArchive } from './reading/archive-files.ts';

/** The parts of a true build. They are loaded when they are needed: a site that is as it was needs none. */
export const siteParts: BuildParts = {
  archiveFiles: filesOfArchive,
  readArchive: async (dir, options) => (await import('./read-archive.ts')).readArchive(dir, options),
  loadPageKinds: async () => (await import('./pages/page-adapters.ts')).loadPageKinds(),
  indexSearch: async (indexing) => (await import('./search/index-edition.ts')).indexEdition(indexing),
};

/** The parts of a build that leaves the search index out, to measure what the rest takes. */
export const partsWithoutSearch: BuildParts = {
  ...siteParts,
  variant: 'without search',
  indexSearch: () => Promise.resolve(new Map()),
};
