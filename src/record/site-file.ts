import type { SitePath } from './identifiers.ts';

/** One file of the site, before it is anywhere on a disk. Text is written as UTF-8. */
export interface SiteFile {
  readonly path: SitePath;
  readonly content: string | Uint8Array;
}
