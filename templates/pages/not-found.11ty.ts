import { pages } from '../../src/archive/links.ts';
import type { PageAdapter } from '../edition.ts';
import { notFoundPage } from '../not-found-page.ts';

export const data = { permalink: pages.notFound };

export default function (this: PageAdapter): string {
  return notFoundPage(this.edition());
}
