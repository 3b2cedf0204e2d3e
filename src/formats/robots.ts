import { absoluteLink, files } from '../archive/links.ts';

/** `robots.txt`: everything may be read; the sitemap is named when it has an address. */
export const robots = (baseUrl: string | undefined): string =>
  `User-agent: *\nAllow: /\n${baseUrl === undefined ? '' : `\nSitemap: ${absoluteLink(baseUrl, files.sitemap)}\n`}`;
