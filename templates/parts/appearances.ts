import { pages, relativeLink } from '../../src/archive/links.ts';
import { dateSign } from '../../src/record/date-sign.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ShownAppearance } from '../../src/record/entity-in-archive.ts';
import { type Html, html } from '../html.ts';
import { dateElement } from './date-element.ts';
import { headlineText } from './headline.ts';
import { shortened } from './shortened.ts';

/** Most sentences are shorter. */
const sentenceLength = 320;

const appearance =
  (from: SitePath) =>
  ({ listed: { article, source, opening }, sentence, fragment }: ShownAppearance): Html => {
    const date = article.publication?.date;
    const page = pages.article(article.id);
    const text = sentence ?? opening;
    const words = text === undefined ? undefined : shortened(text, sentenceLength);
    return html`<li class="entry entry-${dateSign(date)}">
<p class="entry-date">${dateElement(date)}</p>
<div>
<h3 class="entry-headline"><a href="${relativeLink(from, page)}">${headlineText(article)}</a></h3>
${
  words !== undefined &&
  html`<p class="entry-opening">${fragment === undefined ? words : html`<a class="entry-passage" href="${relativeLink(from, page, fragment)}">${words}</a>`}</p>`
}
${source !== undefined && html`<p class="entry-origin">${source.name}</p>`}
</div>
</li>
`;
  };

/** Articles along the spine of time, each with the sentence in which the entity is first named. */
export const appearances = (
  from: SitePath,
  own: readonly ShownAppearance[],
): Html => html`<ol class="entries entries-wide">
${own.map(appearance(from))}</ol>`;
