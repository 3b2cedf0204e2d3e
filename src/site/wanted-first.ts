import { pages } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import type { SiteFile } from '../record/site-file.ts';
import type { InView } from './in-view.ts';
import type { OutputStage } from './outputs/output-stage.ts';
import { contentHash } from './outputs/written-file.ts';
import type { WantedFirst } from './pages/settle-in-view.ts';

/** What they show comes out of other files by their scripts, and not before those are there. */
const neverEarly: readonly SitePath[] = [pages.search, pages.offline];

/**
 * Pages in view stand by themselves as soon as what they load can be had.
 *
 * @param loaded the files that pages load
 */
export const wantedFirst = (
  { paths, settle }: InView,
  stage: OutputStage,
  loaded: readonly SiteFile[],
): WantedFirst => ({
  paths: new Set(paths.filter((path) => !neverEarly.includes(path))),
  settle: (settled) => {
    settle({
      pages: settled,
      files: loaded.filter(({ path, content }) => stage.formerHash(path) !== contentHash(content)),
    });
  },
});
