import { pages, relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { Article } from '../src/record/article.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { ArticleInArchive } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { articleElement } from './parts/article-element.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { corrections } from './parts/corrections.ts';
import { dateElement } from './parts/date-element.ts';
import { headlineText } from './parts/headline.ts';
import { indexCard } from './parts/index-card.ts';
import { namedInArticle } from './parts/named-in-article.ts';
import { relatedArticles, sameStory } from './parts/related-articles.ts';
import { setAside } from './parts/set-aside.ts';

const yearOf = ({ publication }: Article): number | 'undated' =>
  publication?.date.earliest === undefined ? 'undated' : Number(publication.date.earliest.slice(0, 4));

const path = ({ article }: ArticleInArchive): SitePath => pages.article(article.id);

/** Date, source and reading time in one line, where a newspaper has its folio. */
const folio = (listed: ArticleInArchive): Html => {
  const { article, source } = listed;
  return html`<div class="folio">
<p>${dateElement(article.publication?.date)}</p>
${source !== undefined && html`<p><a href="${relativeLink(path(listed), pages.source(source.id))}">${source.name}</a></p>`}
<p>${wording.readingTime(listed.readingMinutes)}</p>
${
  article.headlineSupplied &&
  html`<div class="supplied-note"><button type="button" class="supplied-button" aria-describedby="ergaenzt">${wording.suppliedHeadline}</button><p class="supplied-explanation" id="ergaenzt" role="tooltip">${wording.suppliedExplanation}</p></div>`
}
</div>`;
};

const neighbour = (from: SitePath, to: Article | undefined, direction: 'earlier' | 'later'): Html =>
  to === undefined
    ? html`<p class="neighbour neighbour-${direction} neighbour-none">${direction === 'earlier' ? wording.firstArticle : wording.lastArticle}</p>`
    : html`<p class="neighbour neighbour-${direction}"><span class="neighbour-label">${wording[direction]}</span><a href="${relativeLink(from, pages.article(to.id))}" rel="${direction === 'earlier' ? 'prev' : 'next'}">${headlineText(to)}</a><span class="neighbour-date">${dateElement(to.publication?.date)}</span></p>`;

/** The reading page of one article. */
export const articlePage = (edition: Edition, listed: ArticleInArchive): string => {
  const { article } = listed;
  const from = path(listed);
  const year = yearOf(article);
  const withheld = wording.access[article.rights.access];
  return layout(edition, {
    path: from,
    title: article.headline.text,
    description: article.lead?.text ?? article.body.blocks[0]?.text ?? article.headline.text,
    main: html`${breadcrumb(from, [
      { page: pages.chronicle, name: wording.chronicle },
      { page: pages.year(year), name: year === 'undated' ? wording.undatedYear : String(year) },
    ])}
<div class="reading">
${folio(listed)}
${articleElement(article)}
${withheld !== undefined && html`<p class="withheld">${withheld}</p>\n`}${corrections(article)}
<div class="margin">
${indexCard(from, listed)}
${namedInArticle(edition, from, listed)}
</div>
${setAside(article)}
${sameStory(from, listed)}
${relatedArticles(edition, from, listed)}
<nav class="neighbours" aria-label="${wording.neighbours}">
${neighbour(from, listed.earlier, 'earlier')}
${neighbour(from, listed.later, 'later')}
</nav>
</div>`,
  });
};
