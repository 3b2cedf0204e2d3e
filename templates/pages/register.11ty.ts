import { numbered, type PageAdapter } from '../edition.ts';
import { registerPage, registerPath } from '../register-page.ts';

export const data = {
  pagination: { data: 'registerNumbers', size: 1, alias: 'number' },
  permalink(this: PageAdapter, { number }: { readonly number: number }): string {
    return registerPath(numbered(this.edition().registerSheets, number));
  },
};

export default function (this: PageAdapter, { number }: { readonly number: number }): string {
  return registerPage(this.edition(), numbered(this.edition().registerSheets, number));
}
