import { pages } from '../../src/archive/links.ts';
import { numbered, type PageAdapter } from '../edition.ts';
import { entityPage } from '../entity-page.ts';

export const data = {
  pagination: { data: 'entityNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    const { entity } = numbered(this.edition().entities, number);
    return pages.entity(entity.kind, entity.id);
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  return entityPage(this.edition(), numbered(this.edition().entities, number));
}
