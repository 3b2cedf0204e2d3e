import { pages } from '../../src/archive/links.ts';
import { numbered, type PageAdapter } from '../edition.ts';
import { yearPage } from '../year-page.ts';

export const data = {
  pagination: { data: 'yearNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return pages.year(numbered(this.edition().years, number).year);
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  return yearPage(this.edition(), number);
}
