import type { BuildParts } from './build-parts.ts';
import { indexEdition } from './search/index-edition.ts';
import { filesOfArchive, readArchive } from './read-archive.ts';
import { loadPageKinds } from './pages/page-adapters.ts';

/** The parts of a true build. */
export const siteParts: BuildParts = {
  archiveFiles: filesOfArchive,
  readArchive,
  loadPageKinds: () => loadPageKinds(),
  indexSearch: indexEdition,
};

/** The parts of a build that leaves the search index out, to measure what the rest takes. */
export const partsWithoutSearch: BuildParts = {
  ...siteParts,
  indexSearch: () => Promise.resolve(new Map()),
};
