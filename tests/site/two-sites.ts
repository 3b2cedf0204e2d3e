import { isSitePath } from '../../src/record/identifiers.ts';
import type { SiteFile } from '../../src/record/site-file.ts';

const siteOf = (edition: string): readonly SiteFile[] =>
  [
    'index.html',
    'artikel/a.html',
    `artikel/${edition}.html`,
    'assets/main.css',
    'daten/artikel.json',
  ].flatMap((path) => (isSitePath(path) ? [{ path, content: `${path} of the ${edition} site` }] : []));

/** Two small sites that differ in names and contents of files. */
export const oldSite = siteOf('old');
export const newSite = siteOf('new');
