import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { aboutPage } from '../prose-page.ts';

export const data = { permalink: pages.about };

export default function (this: PageAdapter): string {
  return aboutPage(this.edition());
}
