import { pages, relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { YearGroup } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { entries } from './parts/entry.ts';
import { histogram } from './parts/histogram.ts';
import { yearName } from './parts/year-name.ts';

const path = pages.chronicle;

/** Up to so many articles are listed on the chronicle itself; a larger archive lists them year by year. */
const mostListed = 200;

const yearSection = (group: YearGroup, listsArticles: boolean): Html => html`<section class="year">
<h2 class="year-name" id="jahr-${String(group.year)}"><a href="${relativeLink(path, pages.year(group.year))}">${yearName(group.year)}</a> <span class="figures year-count">${wording.articles(group.articles.length)}</span></h2>
${listsArticles && entries(path, group.articles, 3, 'wide')}
</section>
`;

/** The overview by time: the years as columns, and below them the articles or, of a large archive, the years. */
export const chroniclePage = (edition: Edition): string =>
  layout(edition, {
    path,
    title: wording.chronicle,
    description: wording.chronicleIntro,
    main: html`<h1 class="page-title">${wording.chronicle}</h1>
<p class="page-intro">${wording.chronicleIntro}</p>
${histogram(path, edition.years)}
<div class="years">
${edition.years.map((group) => yearSection(group, edition.articles.length <= mostListed))}</div>`,
  });
