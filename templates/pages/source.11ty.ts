import { numbered, type PageAdapter } from '../edition.ts';
import { sourcePage, sourcePath } from '../source-page.ts';

export const data = {
  pagination: { data: 'sourceNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return sourcePath(numbered(this.edition().sourceSheets, number));
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  return sourcePage(this.edition(), numbered(this.edition().sourceSheets, number));
}
