import { pages, sheetPath } from '../src/archive/links.ts';
import { pagerWording } from '../src/german/wording/pager.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { SourceSheet } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { entries } from './parts/entry.ts';
import { pager } from './parts/pager.ts';

/** Where a page about a publisher lies. */
export const sourcePath = ({ source, sheet }: SourceSheet): SitePath =>
  sheetPath(pages.source(source.id), sheet.number);

/** One publisher: who it is, and its articles in order of publication. */
export const sourcePage = (edition: Edition, page: SourceSheet): string => {
  const { source, articles } = page;
  const { number, count, elements } = page.sheet;
  const from = sourcePath(page);
  const isFirst = number === 1;
  return layout(edition, {
    path: from,
    title: pagerWording.titled(source.name, number, isFirst ? 1 : count),
    description: wording.sourceDescription(wording.articles(articles), source.name),
    main: html`${breadcrumb(from, [
      { page: pages.sources, name: wording.sources },
      ...(isFirst ? [] : [{ page: pages.source(source.id), name: source.name }]),
    ])}
<h1 class="page-title">${pagerWording.titled(source.name, number, isFirst ? 1 : count)}</h1>
<div class="page-intro">
${isFirst && source.description !== undefined && html`<p>${source.description}</p>`}
<p>${wording.articles(articles)}${source.url !== undefined && html` · <a href="${source.url}" rel="noopener">${wording.website}</a>`}</p>
</div>
${entries(from, elements, 2, 'wide')}
${pager(pages.source(source.id), page.sheet)}`,
  });
};
