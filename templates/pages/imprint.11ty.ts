import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { imprintPage } from '../prose-page.ts';

export const data = { permalink: pages.imprint };

export default function (this: PageAdapter): string {
  return imprintPage(this.edition());
}
