import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { sourcesPage } from '../sources-page.ts';

export const data = { permalink: pages.sources };

export default function (this: PageAdapter): string {
  return sourcesPage(this.edition());
}
