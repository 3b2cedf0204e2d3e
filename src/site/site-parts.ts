import type { BuildParts } from './build-parts.ts';
import { indexEdition } from './index-edition.ts';
import { readArchive } from './read-archive.ts';
import { renderPages } from './render-pages.ts';

/** The parts of a true build. */
export const siteParts: BuildParts = {
  readArchive,
  renderPages: (edition) => renderPages(edition),
  indexSearch: indexEdition,
};
