import type { Article } from '../record/article.ts';

/** The article's body as plain text, its blocks parted by blank lines; no block has one inside. */
export const articleText = (article: Article): string =>
  article.body.blocks.map(({ text }) => text).join('\n\n');
