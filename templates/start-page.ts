import { pages, relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { Article, Block } from '../src/record/article.ts';
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
import { frontMasthead } from './parts/masthead.ts';
import { searchDescriptionLink } from './parts/search-description-link.ts';
import { searchForm } from './parts/search-form.ts';
import { shortened } from './parts/shortened.ts';

const path = pages.start;

/** How many of a kind the page names before it refers to the overview. */
const listLength = 5;

/** How much text of the opened article the page shows before it leaves the rest to the article's own page. */
const sampleLength = 1500;

/** Number, years and houses, side by side as in the folio of a newspaper. */
const holdings = ({ articles, years, sources }: Edition): readonly string[] => {
  const dated = years.flatMap(({ year }) => (year === 'undated' ? [] : [String(year)]));
  const first = dated[0];
  const last = dated.at(-1);
  return [
    wording.articles(articles.length),
    ...(first !== undefined && last !== undefined ? [wording.between(first, last)] : []),
    wording.sourcesCount(sources.length),
  ];
};

const leadsOn = (block: Block | undefined): boolean => block?.text.endsWith(':') === true;

/** Whole paragraphs and quotations as far as the space allows, the first one in any case; none that leads on by a colon. */
const firstBlocks = ({ body }: Article): readonly Block[] => {
  const chosen: Block[] = [];
  let length = 0;
  for (const block of body.blocks) {
    const isRunningText = block.kind === 'paragraph' || block.kind === 'quote';
    length += block.text.length;
    if (chosen.length > 0 && (!isRunningText || length > sampleLength)) break;
    chosen.push({ ...block, text: shortened(block.text, sampleLength) });
  }
  while (chosen.length > 1 && leadsOn(chosen.at(-1))) chosen.pop();
  return chosen;
};

/** A narrow screen shows the first block only, and goes on as long as a block announces the next. */
const opened = (block: Block): Html => {
  const mark = leadsOn(block) && html` class="leads-on"`;
  return block.kind === 'quote'
    ? html`<blockquote${mark}>${block.text}</blockquote>\n`
    : html`<p${mark}>${block.text}</p>\n`;
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
      groups.map(({ entity, named, onlyBelow }) => ({
        page: pages.entity(kind, entity.id),
        name: entity.name,
        count: named + onlyBelow,
      })),
    );

/** One article lying open, as on the table of a reading room. */
const sample = ({ article, source }: ArticleInArchive): Html => {
  const address = relativeLink(path, pages.article(article.id));
  return html`<section class="sample" aria-labelledby="aufgeschlagen">
<h2 class="section-title" id="aufgeschlagen">${wording.sample}</h2>
${article.kicker !== undefined && html`<p class="kicker">${article.kicker.text}</p>`}
<h3 class="sample-headline"><a href="${address}">${headlineText(article)}</a></h3>
${article.lead !== undefined && html`<p class="sample-lead">${article.lead.text}</p>`}
<p class="sample-origin">${joined([dateElement(article.publication?.date), source?.name], ' · ')}</p>
<div class="sample-text">
${firstBlocks(article).map(opened)}</div>
<p class="more"><a href="${address}">${wording.readOn}<span class="visually-hidden">: ${headlineText(article)}</span></a></p>
</section>`;
};

const newest = (
  articles: readonly ArticleInArchive[],
): Html => html`<section class="front-newest" aria-labelledby="juengste">
<h2 class="section-title" id="juengste">${wording.newest}</h2>
${entries(path, articles, 3, 'narrow')}
<p class="more"><a href="${relativeLink(path, pages.chronicle)}">${wording.yearsOpen}</a></p>
</section>`;

/** The front page: what the archive holds, one article opened, and the ways into it. */
export const startPage = (edition: Edition): string => {
  const { settings, front } = edition;
  const [lead, ...others] = front;
  return layout(edition, {
    path,
    title: undefined,
    description: settings.description ?? settings.subtitle ?? settings.name,
    stylesheet: edition.assets.startStylesheet,
    head: searchDescriptionLink(edition, path),
    masthead: frontMasthead(edition, holdings(edition)),
    main: html`${searchForm(path, 'start')}
<section class="front-years" aria-labelledby="jahre">
<h2 class="section-title" id="jahre">${wording.years}</h2>
${histogram(path, edition.years)}
</section>
<div class="front-columns">
${lead !== undefined && sample(lead)}
${others.length > 0 && newest(others)}
<div class="front-ways">
${tally('personen', wording.byPerson, pages.entities('person'), talliedEntities(edition, 'person'))}${tally('orte', wording.byPlace, pages.entities('place'), talliedEntities(edition, 'place'))}${tally('mappen', wording.byTopic, pages.entities('topic'), talliedEntities(edition, 'topic'))}${tally('quellen', wording.bySource, pages.sources, talliedSources(edition))}</div>
</div>`,
  });
};
