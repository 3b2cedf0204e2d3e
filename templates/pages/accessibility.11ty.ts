import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { accessibilityPage } from '../prose-page.ts';

export const data = { permalink: pages.accessibility };

export default function (this: PageAdapter): string {
  return accessibilityPage(this.edition());
}
