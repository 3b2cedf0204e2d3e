import { pages } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { Edition } from './edition.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { searchForm } from './parts/search-form.ts';

/** The search page; its script fills it. */
export const searchPage = (edition: Edition): string =>
  layout(edition, {
    path: pages.search,
    title: wording.search,
    description: wording.search,
    scripts: [edition.assets.searchScript],
    main: html`<h1 class="page-title">${wording.search}</h1>
${searchForm(pages.search, 'start')}`,
  });
