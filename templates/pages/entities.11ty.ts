import { pages } from '../../src/archive/links.ts';
import { numbered, type PageAdapter } from '../edition.ts';
import { entitiesPage } from '../entities-page.ts';

export const data = {
  pagination: { data: 'entityKindNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return pages.entities(numbered(this.edition().entityKinds, number).kind);
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  return entitiesPage(this.edition(), numbered(this.edition().entityKinds, number));
}
