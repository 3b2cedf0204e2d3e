import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { searchPage } from '../search-page.ts';

export const data = { permalink: pages.search };

export default function (this: PageAdapter): string {
  return searchPage(this.edition());
}
