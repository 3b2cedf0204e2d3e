import { pages } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { SourceGroup } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { entries } from './parts/entry.ts';

/** One publisher: who it is, and its articles in order of publication. */
export const sourcePage = (edition: Edition, { source, articles }: SourceGroup): string => {
  const from = pages.source(source.id);
  return layout(edition, {
    path: from,
    title: source.name,
    description: wording.sourceDescription(wording.articles(articles.length), source.name),
    main: html`${breadcrumb(from, [{ page: pages.sources, name: wording.sources }])}
<h1 class="page-title">${source.name}</h1>
<div class="page-intro">
${source.description !== undefined && html`<p>${source.description}</p>`}
<p>${wording.articles(articles.length)}${source.url !== undefined && html` · <a href="${source.url}" rel="noopener">${wording.website}</a>`}</p>
</div>
${entries(from, articles, 2, 'wide')}`,
  });
};
