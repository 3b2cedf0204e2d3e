import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { dataPage } from '../data-page.ts';

export const data = { permalink: pages.data };

export default function (this: PageAdapter): string {
  return dataPage(this.edition());
}
