import { files } from '../../src/archive/links.ts';
import type { Assets } from '../../templates/edition.ts';

/** Names of the files that pages refer to. */
export const sampleAssets: Assets = {
  articleStylesheet: files.asset('article.css'),
  startStylesheet: files.asset('start.css'),
  overviewStylesheet: files.asset('overview.css'),
  searchStylesheet: files.asset('search.css'),
  drawingsStylesheet: files.asset('drawings.css'),
  printStylesheet: files.asset('print.css'),
  standaloneStyle: '',
  mapStyle: '',
  siteScript: files.asset('site.js'),
  searchScript: files.asset('search-page.js'),
  offlineScript: files.asset('offline-page.js'),
  icon: files.icon,
};
