import { relativeLink } from '../../src/archive/links.ts';
import type { PagePlace } from '../../src/record/chronicle.ts';
import type { SitePath } from '../../src/record/identifiers.ts';

/** The address of a place on a page as written on another, or on the same. */
export const placeLink = (from: SitePath, { page, fragment }: PagePlace): string =>
  page === from && fragment !== undefined ? `#${fragment}` : relativeLink(from, page, fragment);
