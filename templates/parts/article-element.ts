import { pages } from '../../src/archive/links.ts';
import type { Caption } from '../../src/record/article.ts';
import type { ArticleInArchive } from '../../src/record/in-archive.ts';
import { type Html, html, trusted } from '../html.ts';
import { linkedWords } from './linked-words.ts';
import { partedWords } from './parted-words.ts';

const caption = (
  { article, linkedNames }: ArticleInArchive,
  { text, credit }: Caption,
  index: number,
): Html => html`<figure class="caption"><figcaption>${
  text !== undefined &&
  html`<span class="caption-text">${linkedWords(pages.article(article.id), text, linkedNames, 'caption', index)}</span> `
}${credit !== undefined && html`<span class="credit">${credit}</span>`}</figcaption></figure>
`;

/**
 * The article itself: every word in it is the record's, in the record's order. Numbers, brackets and labels
 * come from the style sheet, so that a copied passage and a quoted one are the source's own words.
 */
export const articleElement = (listed: ArticleInArchive): Html => {
  const { article, linkedNames } = listed;
  return html`<article class="article">
<header class="article-head">
${article.kicker !== undefined && html`<p class="kicker">${article.kicker.text}</p>`}
<h1 class="headline${article.headlineSupplied && ' supplied'}"${article.headlineSupplied && html` aria-describedby="ergaenzt"`}>${partedWords(article.headline.text)}</h1>
${article.lead !== undefined && html`<p class="lead">${linkedWords(pages.article(article.id), article.lead.text, linkedNames, 'lead')}</p>`}
${article.byline.map(({ text }) => html`<p class="byline">${text}</p>`)}
</header>
${article.captions.map((one, index) => caption(listed, one, index))}<div class="body">
${article.dateline !== undefined && html`<p class="dateline">${article.dateline.verbatim}</p>`}
${trusted(article.body.html)}
</div>
</article>`;
};
