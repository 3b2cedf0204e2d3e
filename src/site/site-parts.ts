import type { BuildParts } from './build-parts.ts';
import { translationFolder } from './package-root.ts';
import { filesOfArchive } from './reading/archive-files.ts';
import type { WorkerPool } from './workers/pool.ts';

/**
 * Where the program is not translated, a worker would be loading for longer than all the indexing takes. What cannot
 * be made ready says so when it is given its work.
 */
const prepareSearch = (startSearcher: () => Promise<WorkerPool>): boolean => {
  if (translationFolder === undefined) return false;
  void Promise.allSettled([
    startSearcher().then((searcher) => searcher.run({ kind: 'prepare-search' })),
    import('./search/index-edition.ts'),
  ]);
  return true;
};

/** What cannot be loaded says so when it is used. */
const preparePages = (): void => {
  void Promise.allSettled([
    import('./make-site.ts'),
    import('./pages/page-adapters.ts').then(({ loadPageKinds }) => loadPageKinds()),
    import('./pages/render-with-eleventy.ts').then(({ loadEleventy }) => loadEleventy()),
  ]);
};

/** The parts of a true build. They are loaded when they are needed: a site that is as it was needs none. */
export const siteParts: BuildParts = {
  archiveFiles: filesOfArchive,
  readArchive: async (dir, options) => (await import('./read-archive.ts')).readArchive(dir, options),
  loadPageKinds: async () => (await import('./pages/page-adapters.ts')).loadPageKinds(),
  prepareSearch,
  preparePages,
  indexSearch: async (indexing) => (await import('./search/index-edition.ts')).indexEdition(indexing),
};

/** The parts of a build that leaves the search index out, to measure what the rest takes. */
export const partsWithoutSearch: BuildParts = {
  ...siteParts,
  prepareSearch: undefined,
  variant: 'without search',
  indexSearch: () => Promise.resolve(new Map()),
};
