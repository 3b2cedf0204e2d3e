import type { Archive } from '../src/record/archive.ts';
import type { SitePath } from '../src/record/identifiers.ts';

/** The files every page may refer to, by their hashed names. */
export interface Assets {
  readonly stylesheet: SitePath;
  /** Fonts of the first view, to be preloaded. */
  readonly fonts: readonly SitePath[];
  /** On every page: shortcuts and reading aids. */
  readonly siteScript: SitePath;
  /** On the search page only. */
  readonly searchScript: SitePath;
  readonly icon: SitePath;
}

/** All that the pages of one build are made from. */
export interface Edition {
  readonly archive: Archive;
  readonly assets: Assets;
  /** Ends with a slash; absent when the archive does not know where it will be served. */
  readonly baseUrl: string | undefined;
}

/** What the page adapters find as `this`: the edition, handed in by `eleventy.config.ts`. */
export interface PageAdapter {
  readonly edition: () => Edition;
}
