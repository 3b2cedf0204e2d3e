import { absoluteLink, files } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import type { SiteFile } from '../record/site-file.ts';
import { xmlText } from './xml-text.ts';

/** A sitemap may name so many pages (sitemaps.org 0.9). */
const mostPages = 50_000;

const header = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const location = (baseUrl: string, path: SitePath): string =>
  `<loc>${xmlText(absoluteLink(baseUrl, path))}</loc>`;

const pageList = (baseUrl: string, paths: readonly SitePath[]): string =>
  `${header}<urlset ${space}>\n${paths.map((path) => `<url>${location(baseUrl, path)}</url>\n`).join('')}</urlset>\n`;

const partsOf = (
  paths: readonly SitePath[],
  groupOf: (path: SitePath) => string,
  most: number,
): ReadonlyMap<SitePath, readonly SitePath[]> => {
  const groups = new Map<string, SitePath[]>();
  for (const path of paths) {
    const group = groups.get(groupOf(path));
    if (group === undefined) groups.set(groupOf(path), [path]);
    else group.push(path);
  }
  const parts = new Map<SitePath, readonly SitePath[]>();
  for (const [name, group] of groups) {
    for (let start = 0; start < group.length; start += most) {
      const number = start / most + 1;
      parts.set(
        files.sitemapPart(number === 1 ? name : `${name}-${number}`),
        group.slice(start, start + most),
      );
    }
  }
  return parts;
};

/**
 * `sitemap.xml` of the given pages; of too many for one file a list of parts.
 *
 * @param groupOf the part in which a page stands, so that an edit changes one
 */
export const sitemapFiles = (
  baseUrl: string,
  paths: readonly SitePath[],
  groupOf: (path: SitePath) => string,
  most: number = mostPages,
): readonly SiteFile[] => {
  if (paths.length <= most) return [{ path: files.sitemap, content: pageList(baseUrl, paths) }];
  const parts = partsOf(paths, groupOf, most);
  const names = Array.from(parts.keys(), (path) => `<sitemap>${location(baseUrl, path)}</sitemap>\n`).join(
    '',
  );
  return [
    { path: files.sitemap, content: `${header}<sitemapindex ${space}>\n${names}</sitemapindex>\n` },
    ...Array.from(parts, ([path, own]) => ({ path, content: pageList(baseUrl, own) })),
  ];
};
