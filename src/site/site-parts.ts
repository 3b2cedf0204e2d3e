import type { BuildParts } from './build-parts.ts';
import { renderPages } from './render-pages.ts';

/** The parts of a true build. */
export const siteParts: BuildParts = {
  readArchive: async () => ({ archive: undefined, messages: [] }),
  renderPages: (edition) => renderPages(edition),
  indexSearch: async () => {},
};
