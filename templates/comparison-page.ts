import { compareArticles } from '../src/archive/comparison/compare-articles.ts';
import { pages, relativeLink } from '../src/archive/links.ts';
import { comparisonWording as wording } from '../src/german/wording/comparison.ts';
import { siteWording } from '../src/german/wording/site.ts';
import type { ComparedPart, ComparedRow, Comparison } from '../src/record/comparison.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { ArticleInArchive, StoryPair } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html, joined } from './html.ts';
import { layout } from './layout.ts';
import { dateElement } from './parts/date-element.ts';
import { headlineText } from './parts/headline.ts';

/** Where the comparison of two articles lies. */
export const comparisonPath = ({ first, other }: StoryPair): SitePath =>
  pages.comparison(first.article.id, other.article.id);

const version = (
  from: SitePath,
  label: string,
  { article, source }: ArticleInArchive,
): Html => html`<div class="version">
<h2 class="version-name">${label}</h2>
<p><a href="${relativeLink(from, pages.article(article.id))}">${headlineText(article)}</a></p>
<p class="version-origin">${joined([source?.name, dateElement(article.publication?.date)], ' · ')}</p>
</div>`;

/** Told apart by line and element, not by colour: struck through or underlined. */
const marked = (side: 'first' | 'second', { text, isOwn }: ComparedPart): Html => {
  if (!isOwn) return html`${text}`;
  const words = text.trimEnd();
  const space = text.slice(words.length);
  return side === 'first' ? html`<del>${words}</del>${space}` : html`<ins>${words}</ins>${space}`;
};

/** A paragraph of one version beside its like in the other. */
const cell = (side: 'first' | 'second', parts: readonly ComparedPart[]): Html =>
  html`<div class="passage passage-${side}"><p class="passage-label">${wording[side]}</p><p>${parts.map((part) => marked(side, part))}</p></div>`;

/** A paragraph that only one version has. */
const alone = (side: 'first' | 'second', text: string): Html =>
  html`<div class="passage passage-${side} passage-alone"><p class="passage-label">${wording.only[side]}</p><p>${marked(side, { text, isOwn: true })}</p></div>`;

const comparedRow = (row: ComparedRow): Html => {
  const passages =
    row.kind === 'changed'
      ? html`${cell('first', row.first)}${cell('second', row.second)}`
      : row.kind === 'same'
        ? html`<div class="passage passage-both"><p class="passage-label">${wording.both}</p><p>${row.text}</p></div>`
        : alone(row.kind, row.text);
  return html`<div class="passages passages-${row.part}">${passages}</div>
`;
};

/** What differs, in a few sentences. */
const summary = ({ words, headline, changed, added, missing }: Comparison): string =>
  [
    wording.shared(words.first.all, words.first.shared),
    headline === undefined ? undefined : wording.headline[headline],
    wording.paragraphs(changed, added, missing),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');

const further = (from: SitePath, { first, further: others }: StoryPair): Html | false =>
  others.length > 0 &&
  html`<section class="related" aria-labelledby="weitere">
<h2 class="section-title" id="weitere">${wording.further}</h2>
<ul class="related-list">
${others.map(
  ({ article, source }) =>
    html`<li><a href="${relativeLink(from, pages.comparison(first.article.id, article.id))}">${headlineText(article)}</a> <span class="related-date">${joined([source?.name, dateElement(article.publication?.date)], ' · ')}</span></li>
`,
)}</ul>
</section>`;

/** Two versions of a story side by side, the one published first at the left. */
export const comparisonPage = (edition: Edition, pair: StoryPair): string => {
  const { first, other } = pair;
  const from = comparisonPath(pair);
  const comparison = compareArticles(first.article, other.article);
  const name = ({ source }: ArticleInArchive): string => source?.name ?? siteWording.unknownSource;
  return layout(edition, {
    path: from,
    title: wording.titleOf(other.article.headline.text),
    description: wording.description(name(first), name(other)),
    stylesheet: edition.assets.drawingsStylesheet,
    unlisted: true,
    main: html`<h1 class="page-title">${wording.title}</h1>
<p class="page-intro">${summary(comparison)}</p>
<div class="versions">
${version(from, wording.first, first)}
${version(from, wording.second, other)}
</div>
<p class="comparison-legend"><del>${wording.only.first}</del> <ins>${wording.only.second}</ins></p>
<div class="comparison">
${comparison.rows.map(comparedRow)}</div>
${further(from, pair)}`,
  });
};
