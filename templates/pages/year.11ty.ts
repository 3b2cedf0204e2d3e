import { numbered, type PageAdapter } from '../edition.ts';
import { chroniclePath, yearPage } from '../year-page.ts';

export const data = {
  pagination: { data: 'chronicleNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return chroniclePath(numbered(this.edition().chronicleSheets, number));
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  const edition = this.edition();
  return yearPage(edition, numbered(edition.chronicleSheets, number));
}
