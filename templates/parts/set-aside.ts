import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { Article } from '../../src/record/article.ts';
import { type Html, html } from '../html.ts';

/** What intake took out of the text, folded, each piece with its reason. */
export const setAside = (article: Article): Html | false =>
  article.setAside.length > 0 &&
  html`<details class="set-aside">
<summary>${wording.setAside}</summary>
<p class="set-aside-explanation">${wording.setAsideExplanation}</p>
${article.setAside.map(
  ({ text, reason }) => html`<figure class="set-aside-piece">
<figcaption>${wording.setAsideReason[reason]}</figcaption>
<blockquote>${text}</blockquote>
</figure>
`,
)}</details>`;
