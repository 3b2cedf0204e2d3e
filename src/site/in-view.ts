import type { SitePath } from '../record/identifiers.ts';
import type { SiteFile } from '../record/site-file.ts';

/** What a page will be when the site is published. */
export interface SettledPage {
  readonly path: SitePath;
  /** Absent when it stays as it is. */
  readonly content?: string;
}

/** Pages that are certain before the rest of their site is made. */
export interface SettledPages {
  readonly pages: readonly SettledPage[];
  /** Of what pages load the files that are not published yet. */
  readonly files: readonly SiteFile[];
}

/** Pages that somebody looks at while their site is built. */
export interface InView {
  readonly paths: readonly SitePath[];
  /** Told as soon as any of them are certain, of each once. */
  readonly settle: (settled: SettledPages) => void;
}
