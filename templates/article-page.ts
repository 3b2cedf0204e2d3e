import { pages, relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { Article } from '../src/record/article.ts';
import type { PlaceAuthority } from '../src/record/authority.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { ArticleInArchive, ArticleLink } from '../src/record/in-archive.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { articleElement } from './parts/article-element.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { citationTags } from './parts/citation-tags.ts';
import { citation } from './parts/citation.ts';
import { corrections } from './parts/corrections.ts';
import { dossierNeighbours } from './parts/dossier-neighbours.ts';
import { dateElement } from './parts/date-element.ts';
import { folio } from './parts/folio.ts';
import { headlineText } from './parts/headline.ts';
import { indexCard } from './parts/index-card.ts';
import { namedInArticle } from './parts/named-in-article.ts';
import { relatedArticles, sameStory } from './parts/related-articles.ts';
import { setAside } from './parts/set-aside.ts';
import { smallMap } from './parts/small-map.ts';

const yearOf = ({ publication }: Article): number | 'undated' =>
  publication?.date.earliest === undefined ? 'undated' : Number(publication.date.earliest.slice(0, 4));

const path = ({ article }: ArticleInArchive): SitePath => pages.article(article.id);

/** Articles without a date stand behind all others, and are not the latest for that. */
const noNeighbour = ({ publication }: Article, direction: 'earlier' | 'later'): string =>
  publication === undefined ? wording.noNeighbour[direction] : wording.isAtEnd[direction];

const neighbour = (
  from: SitePath,
  article: Article,
  to: ArticleLink | undefined,
  direction: 'earlier' | 'later',
): Html =>
  to === undefined
    ? html`<p class="neighbour neighbour-${direction} neighbour-none">${noNeighbour(article, direction)}</p>`
    : html`<p class="neighbour neighbour-${direction}"><span class="neighbour-label">${wording[direction]}</span><a href="${relativeLink(from, pages.article(to.id))}" rel="${direction === 'earlier' ? 'prev' : 'next'}">${headlineText(to)}</a><span class="neighbour-date">${dateElement(to.publication?.date)}</span></p>`;

/** The places an article names in its own words, each once. */
const placesNamed = ({ names, entities }: ArticleInArchive): readonly PlaceAuthority[] =>
  names.flatMap(({ entity: id, isAside }) => {
    const entity = entities.get(id);
    return entity?.kind === 'place' && !isAside ? [entity] : [];
  });

/** The reading page of one article. */
export const articlePage = (edition: Edition, listed: ArticleInArchive): string => {
  const { article } = listed;
  const from = path(listed);
  const year = yearOf(article);
  const withheld = wording.access[article.rights.access];
  return layout(edition, {
    path: from,
    title: article.headline.text,
    isArticle: true,
    stylesheet: edition.assets.articleStylesheet,
    description: listed.opening ?? article.headline.text,
    head: citationTags(edition, from, listed),
    main: html`${breadcrumb(from, [
      { page: pages.chronicle, name: wording.chronicle },
      { page: pages.year(year), name: year === 'undated' ? wording.undatedYear : String(year) },
    ])}
<div class="reading">
${folio(from, listed)}
<div class="column">
${articleElement(listed)}
${withheld !== undefined && html`<p class="withheld">${withheld}</p>\n`}${corrections(article)}
${citation(edition, from, listed)}
${setAside(article)}
</div>
<div class="margin">
${indexCard(from, listed)}
${namedInArticle(from, listed)}
${smallMap(from, edition.map, placesNamed(listed))}
</div>
<div class="onward">
${dossierNeighbours(from, listed)}
${sameStory(from, listed)}
${relatedArticles(from, listed)}
<nav class="neighbours" aria-label="${wording.neighbours}">
${neighbour(from, article, listed.earlier, 'earlier')}
${neighbour(from, article, listed.later, 'later')}
</nav>
</div>
</div>`,
  });
};
