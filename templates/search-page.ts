import { pages, relativeLink } from '../src/archive/links.ts';
import { offlineWording } from '../src/german/wording/offline.ts';
import { searchWording as wording } from '../src/german/wording/search.ts';
import type { Edition } from './edition.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { searchFilters } from './parts/search-filters.ts';
import { searchForm } from './parts/search-form.ts';
import { searchResults, withoutScript } from './parts/search-results.ts';

/** The search page; its script fills what is hidden or empty. */
export const searchPage = (edition: Edition): string =>
  layout(edition, {
    path: pages.search,
    title: wording.title,
    description: wording.description,
    stylesheet: edition.assets.searchStylesheet,
    scripts: [edition.assets.searchScript],
    main: html`<h1 class="page-title">${wording.title}</h1>
<div class="search-field">
${searchForm(pages.search, 'start')}
<ul class="suggestions" id="vorschlaege" hidden></ul>
</div>
<p class="search-note">${wording.intro}</p>
${withoutScript()}
<div class="search" id="suche" hidden>
${searchFilters()}
${searchResults()}
</div>
<p class="search-offline"><a href="${relativeLink(pages.search, pages.offline)}">${offlineWording.fromSearch}</a></p>`,
  });
