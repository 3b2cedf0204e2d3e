import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { chroniclePage } from '../chronicle-page.ts';

export const data = { permalink: pages.chronicle };

export default function (this: PageAdapter): string {
  return chroniclePage(this.edition());
}
