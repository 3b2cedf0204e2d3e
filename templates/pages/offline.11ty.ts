import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { offlinePage } from '../offline-page.ts';

export const data = { permalink: pages.offline };

export default function (this: PageAdapter): string {
  return offlinePage(this.edition());
}
