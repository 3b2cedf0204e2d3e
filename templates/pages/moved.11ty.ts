import { numbered, type PageAdapter } from '../edition.ts';
import { movedPage } from '../moved-page.ts';

export const data = {
  pagination: { data: 'movedNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return numbered(this.edition().moved, number).from;
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  const edition = this.edition();
  return movedPage(edition, numbered(edition.moved, number));
}
