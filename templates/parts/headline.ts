import type { ArticleLink } from '../../src/record/in-archive.ts';
import { type Html, html } from '../html.ts';
import { partedWords } from './parted-words.ts';

/** The headline in running text; the style sheet sets a supplied one in square brackets. */
export const headlineText = (article: ArticleLink): Html =>
  article.headlineSupplied
    ? html`<span class="supplied">${partedWords(article.headline.text)}</span>`
    : partedWords(article.headline.text);
