import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { privacyPage } from '../prose-page.ts';

export const data = { permalink: pages.privacy };

export default function (this: PageAdapter): string {
  return privacyPage(this.edition());
}
