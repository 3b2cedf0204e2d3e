import { pages, relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { EntityKind } from '../src/record/authority.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { ArticleInArchive } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html, joined } from './html.ts';
import { layout } from './layout.ts';
import { dateElement } from './parts/date-element.ts';
import { entries } from './parts/entry.ts';
import { headlineText } from './parts/headline.ts';
import { histogram } from './parts/histogram.ts';
import { searchForm } from './parts/search-form.ts';

const path = pages.start;

/** How many articles and sources the page names before it refers to the chronicle and the sources' page. */
const listLength = 5;

/** „5 Artikel · 2019–2026 · 5 Quellen“ */
const holdings = ({ articles, years, sources }: Edition): string => {
  const dated = years.flatMap(({ year }) => (year === 'undated' ? [] : [String(year)]));
  const first = dated[0];
  const last = dated.at(-1);
  return [
    wording.articles(articles.length),
    first !== undefined && last !== undefined && wording.between(first, last),
    wording.sourcesCount(sources.length),
  ]
    .filter((part) => part !== false)
    .join(' · ');
};

interface Tallied {
  readonly page: SitePath;
  readonly name: string;
  readonly count: number;
}

/** The most frequent of a kind with the number of their articles, as a way into its overview. */
const tally = (id: string, title: string, overview: SitePath, all: readonly Tallied[]): Html | false =>
  all.length > 0 &&
  html`<section aria-labelledby="${id}">
<h2 class="section-title" id="${id}"><a href="${relativeLink(path, overview)}">${title}</a></h2>
<ul class="tally">
${[...all]
  .sort((one, other) => other.count - one.count)
  .slice(0, listLength)
  .map(
    ({ page, name, count }) =>
      html`<li><a href="${relativeLink(path, page)}">${name}</a> <span class="figures">${wording.number(count)}</span></li>
`,
  )}</ul>
</section>
`;

const talliedSources = ({ sources }: Edition): readonly Tallied[] =>
  sources.map(({ source, articles }) => ({
    page: pages.source(source.id),
    name: source.name,
    count: articles.length,
  }));

const talliedEntities = ({ entityKinds }: Edition, wanted: EntityKind): readonly Tallied[] =>
  entityKinds
    .filter(({ kind }) => kind === wanted)
    .flatMap(({ kind, groups }) =>
      groups.map(({ entity, appearances }) => ({
        page: pages.entity(kind, entity.id),
        name: entity.name,
        count: appearances.filter(({ isAside }) => !isAside).length,
      })),
    );

/** One article lying open, as on the table of a reading room. */
const sample = ({ article, source }: ArticleInArchive): Html => {
  const paragraphs = article.body.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 2);
  const address = relativeLink(path, pages.article(article.id));
  return html`<section class="sample" aria-labelledby="aufgeschlagen">
<h2 class="section-title" id="aufgeschlagen">${wording.sample}</h2>
<div class="sample-sheet">
${article.kicker !== undefined && html`<p class="kicker">${article.kicker.text}</p>`}
<h3 class="sample-headline"><a href="${address}">${headlineText(article)}</a></h3>
<p class="sample-origin">${joined([dateElement(article.publication?.date), source?.name], ' · ')}</p>
${article.lead !== undefined && html`<p class="sample-lead">${article.lead.text}</p>`}
<div class="sample-text">
${paragraphs.map(({ text }) => html`<p>${text}</p>\n`)}</div>
<p class="read-on"><a href="${address}">${wording.readOn}<span class="visually-hidden">: ${headlineText(article)}</span></a></p>
</div>
</section>`;
};

/** The front page: what the archive holds, and the ways into it. */
export const startPage = (edition: Edition): string => {
  const { settings, articles } = edition;
  const opened = articles.findLast(({ article }) => !article.headlineSupplied) ?? articles.at(-1);
  const newest = articles.slice(-listLength).reverse();
  return layout(edition, {
    path,
    title: undefined,
    description: settings.description ?? settings.subtitle ?? settings.name,
    main: html`<div class="front">
<h1 class="front-name">${settings.name}</h1>
${settings.subtitle !== undefined && html`<p class="front-subtitle">${settings.subtitle}</p>`}
<p class="front-holdings">${holdings(edition)}</p>
</div>
${searchForm(path, 'start')}
<section class="front-years" aria-labelledby="jahre">
<h2 class="section-title" id="jahre">${wording.years}</h2>
${histogram(path, edition.years)}
<p class="more"><a href="${relativeLink(path, pages.chronicle)}">${wording.yearsOpen}</a></p>
</section>
<div class="front-columns">
<section aria-labelledby="juengste">
<h2 class="section-title" id="juengste">${wording.newest}</h2>
${entries(path, newest, 3, 'narrow')}
</section>
${opened !== undefined && sample(opened)}
<div class="front-side">
${
  articles.length > listLength &&
  html`<section aria-labelledby="aelteste">
<h2 class="section-title" id="aelteste">${wording.oldest}</h2>
${entries(path, articles.slice(0, 2), 3, 'narrow')}
</section>`
}
${tally('personen', wording.byPerson, pages.entities('person'), talliedEntities(edition, 'person'))}${tally('orte', wording.byPlace, pages.entities('place'), talliedEntities(edition, 'place'))}${tally('quellen', wording.bySource, pages.sources, talliedSources(edition))}</div>
</div>`,
  });
};
