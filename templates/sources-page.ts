import { pages, relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { SourceGroup } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

const path = pages.sources;

const listed = ({ source, articles }: SourceGroup): Html => html`<li class="authority">
<h2 class="authority-name"><a href="${relativeLink(path, pages.source(source.id))}">${source.name}</a></h2>
${source.description !== undefined && html`<p class="authority-description">${source.description}</p>`}
<p class="authority-count">${wording.articles(articles.length)}</p>
</li>
`;

/** The publishers of the archive by name. */
export const sourcesPage = (edition: Edition): string =>
  layout(edition, {
    path,
    title: wording.sources,
    description: wording.sourcesIntro,
    main: html`<h1 class="page-title">${wording.sources}</h1>
<p class="page-intro">${wording.sourcesIntro}</p>
<ul class="authorities authorities-in-columns">
${edition.sources.map(listed)}</ul>`,
  });
