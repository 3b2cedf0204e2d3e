import { pages, relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { YearGroup } from '../src/record/in-archive.ts';
import { type Edition, numbered } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { entries } from './parts/entry.ts';
import { yearName } from './parts/year-name.ts';

const neighbour = (from: SitePath, to: YearGroup | undefined, direction: 'earlier' | 'later'): Html | false =>
  to !== undefined &&
  html`<p class="neighbour neighbour-${direction}"><span class="neighbour-label">${direction === 'earlier' ? wording.earlierYear : wording.laterYear}</span><a href="${relativeLink(from, pages.year(to.year))}" rel="${direction === 'earlier' ? 'prev' : 'next'}">${yearName(to.year)}</a></p>`;

/** All articles of one year, in order of publication. */
export const yearPage = (edition: Edition, number: number): string => {
  const group = numbered(edition.years, number);
  const from = pages.year(group.year);
  const name = yearName(group.year);
  const title = group.year === 'undated' ? name : wording.yearTitle(name);
  const count = wording.articles(group.articles.length);
  return layout(edition, {
    path: from,
    title,
    description: group.year === 'undated' ? wording.undatedIntro : wording.yearDescription(count, name),
    main: html`${breadcrumb(from, [{ page: pages.chronicle, name: wording.chronicle }])}
<h1 class="page-title">${title}</h1>
<p class="page-intro">${group.year === 'undated' ? wording.undatedIntro : count}</p>
${entries(from, group.articles, 2, 'wide')}
<nav class="neighbours" aria-label="${wording.years}">
${neighbour(from, edition.years[number - 1], 'earlier')}
${neighbour(from, edition.years[number + 1], 'later')}
</nav>`,
  });
};
