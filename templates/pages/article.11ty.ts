import { pages } from '../../src/archive/links.ts';
import { articlePage } from '../article-page.ts';
import { numbered, type PageAdapter } from '../edition.ts';

export const data = {
  pagination: { data: 'articleNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return pages.article(numbered(this.edition().articles, number).article.id);
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  const edition = this.edition();
  return articlePage(edition, numbered(edition.articles, number));
}
