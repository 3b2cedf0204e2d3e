import { numbered, type PageAdapter } from '../edition.ts';
import { entityPage, entityPath } from '../entity-page.ts';

export const data = {
  pagination: { data: 'entityNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return entityPath(numbered(this.edition().entitySheets, number));
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  return entityPage(this.edition(), numbered(this.edition().entitySheets, number));
}
