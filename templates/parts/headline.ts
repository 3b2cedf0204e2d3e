import type { ArticleLink } from '../../src/record/in-archive.ts';
import { type Html, html } from '../html.ts';

/** The headline in running text; the style sheet sets a supplied one in square brackets. */
export const headlineText = (article: ArticleLink): Html =>
  article.headlineSupplied
    ? html`<span class="supplied">${article.headline.text}</span>`
    : html`${article.headline.text}`;
