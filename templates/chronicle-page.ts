import { pages, relativeLink } from '../src/archive/links.ts';
import { chronicleWording } from '../src/german/wording/chronicle.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { YearGroup } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { entries } from './parts/entry.ts';
import { timeDrawing } from './parts/time-drawing.ts';
import { yearName } from './parts/year-name.ts';

const path = pages.chronicle;

/** Up to so many articles are listed on the chronicle itself; a larger archive lists them year by year. */
const mostListed = 100;

const yearSection = (group: YearGroup): Html => html`<section class="year">
<h2 class="year-name" id="jahr-${String(group.year)}"><a href="${relativeLink(path, pages.year(group.year))}">${yearName(group.year)}</a> <span class="figures year-count">${wording.articles(group.articles.length)}</span></h2>
${entries(path, group.articles, 3, 'wide')}
</section>
`;

/** The overview by time: a drawing of all years and, of a small archive, all articles. */
export const chroniclePage = (edition: Edition): string => {
  const { drawing, gaps, undated } = edition.chronicle;
  const lists = edition.articles.length <= mostListed;
  return layout(edition, {
    path,
    title: wording.chronicle,
    description: wording.chronicleIntro,
    stylesheet: edition.assets.drawingsStylesheet,
    main: html`<h1 class="page-title">${wording.chronicle}</h1>
<p class="page-intro">${drawing?.kind === 'columns' ? chronicleWording.countedIntro : wording.chronicleIntro}</p>
${drawing !== undefined && timeDrawing(path, drawing, gaps)}
${undated > 0 && html`<p class="undated"><a href="${relativeLink(path, pages.year('undated'))}">${chronicleWording.undated(undated)}</a></p>`}
${lists && html`<div class="years">\n${edition.years.map(yearSection)}</div>`}`,
  });
};
