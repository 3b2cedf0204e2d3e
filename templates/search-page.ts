import { pages, relativeLink } from '../src/archive/links.ts';
import { offlineWording } from '../src/german/wording/offline.ts';
import { searchWording as wording } from '../src/german/wording/search.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { formerIdWords } from './parts/former-ids.ts';
import { queryExamples } from './parts/query-examples.ts';
import { searchDescriptionLink } from './parts/search-description-link.ts';
import { searchFilters } from './parts/search-filters.ts';
import { searchForm } from './parts/search-form.ts';
import { searchResults, withoutScript } from './parts/search-results.ts';

/** What can be typed; the script shows it while nothing is. */
const syntaxGuide = (edition: Edition): Html => {
  const examples = queryExamples(edition).map(
    ({ text, meaning }) =>
      html`<div><dt><button class="word-button" type="button">${text}</button></dt><dd>${meaning}</dd></div>
`,
  );
  return html`<section class="guide guide-syntax" id="eingaben" aria-labelledby="eingaben-titel" hidden>
<h2 class="section-title" id="eingaben-titel">${wording.nothingTyped}</h2>
${
  examples.length > 0 &&
  html`<dl>
${examples}</dl>
`
}<p class="guide-note">${wording.syntaxNote}</p>
</section>
`;
};

/** The search page; its script fills what is hidden or empty. */
export const searchPage = (edition: Edition): string => {
  const former = formerIdWords(edition.formerIds);
  return layout(edition, {
    path: pages.search,
    title: wording.title,
    description: wording.description,
    stylesheet: edition.assets.searchStylesheet,
    scripts: [edition.assets.searchScript],
    head: searchDescriptionLink(edition, pages.search),
    main: html`<h1 class="page-title">${wording.title}</h1>
<div class="search-field">
${searchForm(pages.search, 'start')}
<ul class="suggestions" id="vorschlaege" hidden></ul>
</div>
<p class="search-note">${wording.intro}</p>
${withoutScript()}
<div class="search" id="suche"${former !== '' && html` data-former="${former}"`} hidden>
${searchFilters(edition.years.flatMap(({ year }) => (year === 'undated' ? [] : [year])))}
${searchResults(edition, syntaxGuide(edition))}
</div>
<p class="search-offline"><a href="${relativeLink(pages.search, pages.offline)}">${offlineWording.fromSearch}</a></p>`,
  });
};
