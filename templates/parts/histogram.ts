import { pages, relativeLink } from '../../src/archive/links.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { YearGroup } from '../../src/record/in-archive.ts';
import { type Html, html } from '../html.ts';

interface Column {
  readonly year: number;
  readonly count: number;
}

/** Every year from the first to the last, so that a gap is seen as a gap. */
const columns = (groups: readonly YearGroup[]): readonly Column[] => {
  const counts = new Map<number, number>();
  for (const { year, articles } of groups) if (year !== 'undated') counts.set(year, articles.length);
  const years = [...counts.keys()];
  const first = Math.min(...years);
  const length = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  return Array.from({ length }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
};

/** Up to so many in a year each article is drawn as a card of its own, so that five look like five. */
const mostCards = 8;

const shapes = (count: number, most: number): Html => {
  if (most > mostCards) {
    const height = Math.max(3, Math.round((100 * count) / most));
    return html`<rect x="0" y="${100 - height}" width="10" height="${height}"></rect>`;
  }
  const height = 100 / Math.max(most, 4);
  return html`${Array.from({ length: count }, (_, index) => {
    const top = (100 - height * (index + 1)).toFixed(1);
    return html`<rect x="0" y="${top}" width="10" height="${(height - 4).toFixed(1)}"></rect>`;
  })}`;
};

const bar = (count: number, most: number): Html =>
  html`<svg class="histogram-bar" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">${shapes(count, most)}</svg>`;

const column = (from: SitePath, { year, count }: Column, most: number): Html =>
  count === 0
    ? html`<li class="histogram-year"><span><span class="histogram-label" aria-hidden="true"><span class="histogram-name">${String(year)}</span></span><span class="visually-hidden">${wording.emptyYear(year)}</span></span></li>
`
    : html`<li class="histogram-year"><a href="${relativeLink(from, pages.year(year))}">${most > mostCards && html`<span class="histogram-count" aria-hidden="true">${wording.number(count)}</span>`}${bar(count, most)}<span class="histogram-label"><span class="histogram-name">${String(year)}</span></span><span class="visually-hidden">: ${wording.articles(count)}</span></a></li>
`;

/** Of more years than these a phone, a tablet and a desk make rows. */
const mostInRow = [10, 20, 32] as const;

/** Rows begin with a decade, so that the first year has its place within one. */
const rowClasses = ([first, ...others]: readonly Column[]): Html | false =>
  first !== undefined &&
  html`${mostInRow.map((most) => others.length >= most && ` histogram-over-${most}`)} histogram-from-${first.year % 10}`;

/** The years of the archive as columns that lead to their pages; nothing when no article has a year. */
export const histogram = (from: SitePath, groups: readonly YearGroup[]): Html | false => {
  const years = columns(groups);
  const most = Math.max(...years.map(({ count }) => count));
  return (
    years.length > 0 &&
    html`<ol class="histogram${most <= mostCards && ' histogram-cards'}${rowClasses(years)}">
${years.map((one) => column(from, one, most))}</ol>`
  );
};
