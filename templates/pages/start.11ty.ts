import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { startPage } from '../start-page.ts';

export const data = { permalink: pages.start };

export default function (this: PageAdapter): string {
  return startPage(this.edition());
}
