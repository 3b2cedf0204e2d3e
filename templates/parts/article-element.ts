import type { Article, Caption } from '../../src/record/article.ts';
import { type Html, html, trusted } from '../html.ts';

const caption = ({ text, credit }: Caption): Html => html`<figure class="caption"><figcaption>${
  text !== undefined && html`<span class="caption-text">${text}</span> `
}${credit !== undefined && html`<span class="credit">${credit}</span>`}</figcaption></figure>
`;

/**
 * The article itself: every word in it is the record's, in the record's order. Numbers, brackets and labels
 * come from the style sheet, so that a copied passage and a quoted one are the source's own words.
 */
export const articleElement = (article: Article): Html => html`<article class="article">
<header class="article-head">
${article.kicker !== undefined && html`<p class="kicker">${article.kicker.text}</p>`}
<h1 class="headline${article.headlineSupplied && ' supplied'}"${article.headlineSupplied && html` aria-describedby="ergaenzt"`}>${article.headline.text}</h1>
${article.lead !== undefined && html`<p class="lead">${article.lead.text}</p>`}
${article.byline.map(({ text }) => html`<p class="byline">${text}</p>`)}
</header>
${article.captions.map(caption)}<div class="body">
${article.dateline !== undefined && html`<p class="dateline">${article.dateline.verbatim}</p>`}
${trusted(article.body.html)}
</div>
</article>`;
