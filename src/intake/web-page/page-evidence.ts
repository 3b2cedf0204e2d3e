import { isFullName } from '../full-name.ts';
import type { PageEvidence } from '../../record/draft.ts';

/** The part of the DOM that evidence is read from. */
export interface PageDocument {
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nodesIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isObject(value)) return [];
  return [value, ...nodesIn(value['@graph']), ...nodesIn(value['mainEntity'])];
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const articleTypes =
  /(?:Article|NewsArticle|BlogPosting|Report|Reportage|OpinionNewsArticle|LiveBlogPosting)$/;

const typesOf = (node: Readonly<Record<string, unknown>>): readonly string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

/** The node of the page's JSON-LD that describes the article. */
const articleNode = (document: PageDocument): Readonly<Record<string, unknown>> | undefined =>
  [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => nodesIn(parsed(script.textContent ?? '')))
    .find((node) => typesOf(node).some((type) => articleTypes.test(type)));

const words = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
};

const nameOf = (value: unknown): string | undefined => words(isObject(value) ? value['name'] : value);

const metaOf = (document: PageDocument, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const meta = document.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const content = words(meta?.getAttribute('content'));
    if (content !== undefined) return content;
  }
  return undefined;
};

/** A headline as pages set it in their title, without the name of the site behind it. */
const withoutSite = (title: string | undefined, site: string | undefined): string | undefined =>
  title === undefined || site === undefined
    ? title
    : words(
        title.replace(
          new RegExp(String.raw`\s*[|–—-]\s*${site.replace(/[^\p{L}\p{N} ]/gu, '.')}\s*$`, 'u'),
          '',
        ),
      );

/** The authors whom the page marks where it prints them; a page without an article of its own marks those of all its teasers. */
const linkedAuthors = (document: PageDocument): readonly string[] => {
  const names = [...document.querySelectorAll('a[rel~="author"], [itemprop="author"]')].flatMap(
    ({ textContent }) => words(textContent) ?? [],
  );
  const different = [...new Set(names)].filter((name) => isFullName(name));
  return different.length <= mostAuthors ? different : [];
};
const mostAuthors = 3;

const webAddress = (address: string | null | undefined): string | undefined =>
  address !== null && address !== undefined && /^https?:\/\/\S+$/.test(address) ? address : undefined;

/** What a web page says of its article beside the text: JSON-LD first, then OpenGraph and other meta elements. */
export const pageEvidence = (document: PageDocument): PageEvidence => {
  const node = articleNode(document) ?? {};
  const publisher = nameOf(node['publisher']) ?? metaOf(document, 'og:site_name');
  const authors = [node['author']].flat().flatMap((author) => nameOf(author) ?? []);
  const metaAuthor = metaOf(document, 'author', 'article:author');
  const isName = metaAuthor !== undefined && !metaAuthor.startsWith('http');
  return {
    headline: words(node['headline']) ?? withoutSite(metaOf(document, 'og:title'), publisher),
    byline: authors.length > 0 ? authors : isName ? [metaAuthor] : linkedAuthors(document),
    published:
      words(node['datePublished']) ??
      metaOf(document, 'article:published_time', 'datePublished', 'date', 'DC.date', 'dcterms.date'),
    publisher,
    section: words([node['articleSection']].flat()[0]) ?? metaOf(document, 'article:section'),
    url:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      webAddress(metaOf(document, 'og:url')),
  };
};
