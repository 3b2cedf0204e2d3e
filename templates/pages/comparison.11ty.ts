import { comparisonPage, comparisonPath } from '../comparison-page.ts';
import { numbered, type PageAdapter } from '../edition.ts';

export const data = {
  pagination: { data: 'comparisonNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return comparisonPath(numbered(this.edition().comparisons, number));
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  const edition = this.edition();
  return comparisonPage(edition, numbered(edition.comparisons, number));
}
