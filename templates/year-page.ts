import { pages, relativeLink, sheetPath } from '../src/archive/links.ts';
import { chronicleWording } from '../src/german/wording/chronicle.ts';
import { pagerWording } from '../src/german/wording/pager.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { ChronicleSheet, ChronicleStep } from '../src/record/chronicle.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { calendar } from './parts/calendar.ts';
import { entries } from './parts/entry.ts';
import { pager } from './parts/pager.ts';
import { timeDrawing } from './parts/time-drawing.ts';
import { yearName } from './parts/year-name.ts';

/** Where the list of a year or a month begins. */
const stepPath = ({ year, month }: ChronicleStep): SitePath =>
  month === undefined || year === 'undated' ? pages.year(year) : pages.month(year, month);

/** Where a page of the chronicle lies. */
export const chroniclePath = (page: ChronicleSheet): SitePath => sheetPath(stepPath(page), page.sheet.number);

const stepName = ({ year, month }: ChronicleStep): string => {
  if (month === undefined || year === 'undated') return yearName(year);
  return month === 'unknown'
    ? chronicleWording.unknownMonthOf(String(year))
    : chronicleWording.monthOfYear(year, month);
};

const titleOf = (page: ChronicleSheet): string =>
  page.month === undefined && page.year !== 'undated'
    ? wording.yearTitle(yearName(page.year))
    : stepName(page);

const introOf = ({ year, month, count }: ChronicleSheet): string => {
  if (year === 'undated') return wording.undatedIntro;
  if (month === 'unknown') return chronicleWording.unknownMonthIntro;
  return wording.articles(count);
};

const labels = {
  year: { earlier: wording.earlierYear, later: wording.laterYear },
  month: { earlier: chronicleWording.earlierMonth, later: chronicleWording.laterMonth },
} as const;

const neighbour = (
  from: SitePath,
  to: ChronicleStep | undefined,
  direction: 'earlier' | 'later',
): Html | false =>
  to !== undefined &&
  html`<p class="neighbour neighbour-${direction}"><span class="neighbour-label">${labels[to.month === undefined ? 'year' : 'month'][direction]}</span><a href="${relativeLink(from, stepPath(to))}" rel="${direction === 'earlier' ? 'prev' : 'next'}">${stepName(to)}</a></p>`;

/** The months of a long year, with the number of their articles. */
const monthList = (from: SitePath, { year, months }: ChronicleSheet): Html | false =>
  months.length > 0 &&
  year !== 'undated' &&
  html`<section aria-labelledby="monate">
<h2 class="section-title" id="monate">${chronicleWording.months}</h2>
<ul class="tally months">
${months.map(
  ({ month, count }) =>
    html`<li><a href="${relativeLink(from, pages.month(year, month))}">${month === 'unknown' ? chronicleWording.unknownMonth : chronicleWording.monthName(month)}</a> <span class="figures">${wording.articles(count)}</span></li>
`,
)}</ul>
</section>`;

/** The articles of one year or month in order of publication, with a drawing and a calendar of that time. */
export const yearPage = (edition: Edition, page: ChronicleSheet): string => {
  const { sheet, drawing, gaps } = page;
  const from = chroniclePath(page);
  const isFirst = sheet.number === 1;
  const title = pagerWording.titled(titleOf(page), sheet.number, isFirst ? 1 : sheet.count);
  const count = wording.articles(page.count);
  return layout(edition, {
    path: from,
    title,
    description:
      page.year === 'undated'
        ? wording.undatedIntro
        : page.month === undefined
          ? wording.yearDescription(count, yearName(page.year))
          : chronicleWording.monthDescription(count, page.year, page.month),
    stylesheet: edition.assets.drawingsStylesheet,
    main: html`${breadcrumb(from, [
      { page: pages.chronicle, name: wording.chronicle },
      ...(page.month === undefined ? [] : [{ page: pages.year(page.year), name: yearName(page.year) }]),
      ...(isFirst ? [] : [{ page: stepPath(page), name: stepName(page) }]),
    ])}
<h1 class="page-title">${title}</h1>
<p class="page-intro">${introOf(page)}</p>
${drawing !== undefined && timeDrawing(from, drawing, gaps)}
${monthList(from, page)}
${page.month !== undefined && calendar(from, page.calendar)}
${
  sheet.elements.length > 0 &&
  html`<section aria-labelledby="artikel">
<h2 class="section-title" id="artikel">${chronicleWording.list}</h2>
${entries(from, sheet.elements, 3, 'wide', page.dayFragments)}
</section>`
}
${pager(stepPath(page), sheet)}
${page.month === undefined && calendar(from, page.calendar)}
<nav class="neighbours" aria-label="${page.month === undefined ? wording.years : chronicleWording.months}">
${neighbour(from, page.earlier, 'earlier')}
${neighbour(from, page.later, 'later')}
</nav>`,
  });
};
