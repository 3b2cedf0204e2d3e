import { pages, relativeLink } from '../../src/archive/links.ts';
import { dateSign } from '../../src/record/date-sign.ts';
import type { ArticleId, SitePath } from '../../src/record/identifiers.ts';
import type { ListedArticle } from '../../src/record/in-archive.ts';
import { type Html, html, joined } from '../html.ts';
import { dateElement } from './date-element.ts';
import { headlineText } from './headline.ts';
import { shortened } from './shortened.ts';

/** About three lines beside a date. */
const openingLength = 180;

/** One article as a line of a list: the catalogue card in short. `level` is that of its heading. */
const entry = (from: SitePath, listed: ListedArticle, level: 2 | 3, fragment: string | undefined): Html => {
  const { article, source, opening } = listed;
  const link = html`<a href="${relativeLink(from, pages.article(article.id))}">${headlineText(article)}</a>`;
  const words = opening === undefined ? undefined : shortened(opening, openingLength);
  const date = article.publication?.date;
  return html`<li class="entry entry-${dateSign(date)}"${fragment !== undefined && html` id="${fragment}"`}>
<p class="entry-date">${dateElement(date)}</p>
<div>
${level === 2 ? html`<h2 class="entry-headline">${link}</h2>` : html`<h3 class="entry-headline">${link}</h3>`}
${words !== undefined && html`<p class="entry-opening">${words}</p>`}
<p class="entry-origin">${joined(
    [source?.name, article.dateline?.places.join(', '), article.dateline?.agencies.join(', ')],
    ' · ',
  )}</p>
</div>
</li>
`;
};

/** Articles along the spine of time, in the order given; `fragments` names those that can be linked to. */
export const entries = (
  from: SitePath,
  listed: readonly ListedArticle[],
  level: 2 | 3,
  width: 'wide' | 'narrow',
  fragments?: ReadonlyMap<ArticleId, string>,
): Html =>
  html`<ol class="entries entries-${width}">
${listed.map((one) => entry(from, one, level, fragments?.get(one.article.id)))}</ol>`;
