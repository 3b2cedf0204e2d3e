import { pages } from '../../src/archive/links.ts';
import { numbered, type PageAdapter } from '../edition.ts';
import { sourcePage } from '../source-page.ts';

export const data = {
  pagination: { data: 'sourceNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return pages.source(numbered(this.edition().sources, number).source.id);
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  return sourcePage(this.edition(), numbered(this.edition().sources, number));
}
