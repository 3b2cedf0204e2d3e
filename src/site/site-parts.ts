import type { BuildParts } from './build-parts.ts';
import { translationFolder } from './package-root.ts';
import { filesOfArchive } from './reading/archive-files.ts';
import type { Splits } from './search/prepare-task.ts';

/**
 * Where the program is not translated, a worker would be loading for longer than all the indexing takes. What cannot
 * be made ready says so when it is given its work.
 */
const prepareSearch: BuildParts['prepareSearch'] = (startSearcher, articles) => {
  if (translationFolder === undefined) return undefined;
  let splits: Splits = [];
  const prepare = async (): Promise<void> => {
    const searcher = await startSearcher();
    splits = await searcher.run<Splits>({ kind: 'prepare-search', ...articles });
  };
  void Promise.allSettled([prepare(), import('./search/index-edition.ts')]);
  return () => splits;
};

/** What cannot be loaded says so when it is given its work. */
const loadSearch: BuildParts['loadSearch'] = (startSearcher) => {
  const load = async (): Promise<void> => (await startSearcher()).run({ kind: 'load-search' });
  void Promise.allSettled([load(), import('./search/index-edition.ts')]);
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
  loadSearch,
  preparePages,
  indexSearch: async (indexing) => (await import('./search/index-edition.ts')).indexEdition(indexing),
};

/** The parts of a build that leaves the search index out, to measure what the rest takes. */
export const partsWithoutSearch: BuildParts = {
  ...siteParts,
  prepareSearch: undefined,
  loadSearch: undefined,
  variant: 'without search',
  indexSearch: () => Promise.resolve(new Map()),
};
