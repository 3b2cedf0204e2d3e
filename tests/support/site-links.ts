import { posix } from 'node:path';
import { attribute, elementsOf, type HtmlElement } from './html-document.ts';

/** The attributes in which HTML names other resources. */
const linkAttributes = ['href', 'src', 'action', 'poster', 'data', 'cite', 'formaction'] as const;

const refreshTarget = (element: HtmlElement): readonly string[] => {
  if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  const target = /url=(.*)$/i.exec(attribute(element, 'content') ?? '')?.[1];
  return target === undefined ? [] : [target];
};

const pictureSets = (element: HtmlElement): readonly string[] =>
  (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');

const linksOf = (element: HtmlElement): readonly string[] => [
  ...linkAttributes.map((name) => attribute(element, name)).filter((link) => link !== undefined),
  ...refreshTarget(element),
  ...pictureSets(element),
];

const stylesheetLinks = (stylesheet: string): readonly string[] =>
  [...stylesheet.matchAll(/url\((['"]?)([^'")]*)\1\)/g)].map((match) => match[2] ?? '');

const hasScheme = (link: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(link);

/** Schemes that lead out of the site or carry their content with them. */
const outwardSchemes = ['http:', 'https:', 'mailto:', 'tel:', 'data:'] as const;

const decoder = new TextDecoder();

/**
 * Every link in the pages and style sheets of a site that leads nowhere, as a sentence. A link must be relative,
 * name a file of the site (no folder, which a web host completes and a disk does not) and, with a fragment, an
 * element of that page. It may not climb above the site's root: then it holds at any depth of any host.
 *
 * @param files every file of the site by its path
 */
export const brokenLinks = (files: ReadonlyMap<string, Uint8Array>): readonly string[] => {
  const textOf = (path: string): string => decoder.decode(files.get(path));
  const idsOf = new Map(
    [...files.keys()]
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, new Set(elementsOf(textOf(path)).map((element) => attribute(element, 'id')))]),
  );

  const faultOf = (from: string, link: string): string | undefined => {
    if (hasScheme(link)) {
      return outwardSchemes.some((scheme) => link.startsWith(scheme)) ? undefined : 'has an unknown scheme';
    }
    if (link.startsWith('/')) return 'is not relative';
    const [address = '', fragment] = link.split('#');
    const [path = ''] = address.split('?');
    const target = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
    if (target.startsWith('..')) return 'climbs out of the site';
    if (!files.has(target)) return 'leads to no file';
    // A picture's fragment names the part of it that is shown, not an element.
    if (fragment === undefined || (target.endsWith('.svg') && fragment.startsWith('svgView(')))
      return undefined;
    return idsOf.get(target)?.has(decodeURIComponent(fragment)) === true ? undefined : 'leads to no element';
  };

  return [...files.keys()].sort().flatMap((from) => {
    const links = from.endsWith('.html')
      ? elementsOf(textOf(from)).flatMap(linksOf)
      : from.endsWith('.css')
        ? stylesheetLinks(textOf(from))
        : [];
    return links.flatMap((link) => {
      const fault = faultOf(from, link);
      return fault === undefined ? [] : [`${from}: ${link} ${fault}`];
    });
  });
};
