import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { Article } from '../../src/record/article.ts';
import { type Html, html } from '../html.ts';
import { dateElement } from './date-element.ts';

/** Corrections printed later, in their order; the article itself stays as it appeared. */
export const corrections = (article: Article): Html | false =>
  article.corrections.length > 0 &&
  html`<section class="corrections" aria-labelledby="berichtigungen">
<h2 class="section-title" id="berichtigungen">${wording.corrections}</h2>
${article.corrections.map(
  ({ date, text }) => html`<p>${date !== undefined && html`${dateElement(date)}: `}${text}</p>
`,
)}</section>`;
