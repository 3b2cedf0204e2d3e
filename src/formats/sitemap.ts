import { absoluteLink } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import { xmlText } from './xml-text.ts';

/** `sitemap.xml` (sitemaps.org 0.9) of the given pages. */
export const sitemap = (baseUrl: string, paths: readonly SitePath[]): string => {
  const entries = paths.map((path) => `<url><loc>${xmlText(absoluteLink(baseUrl, path))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
};
