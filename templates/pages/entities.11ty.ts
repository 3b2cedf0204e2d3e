import { numbered, type PageAdapter } from '../edition.ts';
import { entitiesPage, overviewPath } from '../entities-page.ts';

export const data = {
  pagination: { data: 'overviewNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return overviewPath(numbered(this.edition().overviewSheets, number));
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  return entitiesPage(this.edition(), numbered(this.edition().overviewSheets, number));
}
