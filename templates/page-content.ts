import type { SitePath } from '../src/record/identifiers.ts';
import type { Child, Html } from './html.ts';

/** What a page adds to the frame that all pages share. */
export interface PageContent {
  readonly path: SitePath;
  /** Without the archive's name, which is added; absent on the start page, where the name is the title. */
  readonly title: string | undefined;
  readonly description: string;
  readonly main: Html;
  /** In place of the masthead that all other pages share. */
  readonly masthead?: Html;
  /** In place of the style sheet of lists and of the pages about the site. */
  readonly stylesheet?: SitePath;
  /** Scripts besides the one that every page has. */
  readonly scripts?: readonly SitePath[];
  readonly head?: Child;
  /** Such a page tells so where it is shared. */
  readonly isArticle?: boolean;
  /** Search engines are asked to leave the page out. */
  readonly unlisted?: boolean;
}
