import { absoluteLink, pages } from '../archive/links.ts';
import type { SitePath } from '../record/identifiers.ts';
import type { ArticleInArchive } from '../record/in-archive.ts';

/** What both feeds say of an article. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** The last possible day of publication at midnight UTC; feeds have no form for an uncertain one. */
  readonly instant: string;
  readonly summary: string;
  readonly publisher: string | undefined;
}

/** A feed names so many of the newest articles; the whole archive is in `daten/`. */
const entriesAtMost = 20;

/** Those that a feed names, the newest last. */
export const inFeed = (articles: readonly ArticleInArchive[]): readonly ArticleInArchive[] =>
  articles.slice(-entriesAtMost);

/** Feeds demand a date; an undated article gets the one that every reader recognises as none. */
const noDay = '1970-01-01';

/**
 * A name that outlives every change of address (RFC 4151). `.invalid` is reserved, so it is nobody's; the year
 * is the one in which the form of the name was settled, not that of the article.
 */
export const feedTag = (name: string): string => `tag:lesesaal.invalid,2026:${name}`;

/** Absolute with a base URL, otherwise relative to the site's root, where the feeds lie. */
export const feedLink = (baseUrl: string | undefined, path: SitePath): string =>
  baseUrl === undefined ? path : absoluteLink(baseUrl, path);

/** The newest articles, newest first. */
export const feedEntries = (
  articles: readonly ArticleInArchive[],
  baseUrl: string | undefined,
): readonly FeedEntry[] =>
  inFeed(articles)
    .toReversed()
    .map(({ article, source }) => ({
      id: feedTag(`artikel/${article.id}`),
      title: article.headlineSupplied ? `[${article.headline.text}]` : article.headline.text,
      link: feedLink(baseUrl, pages.article(article.id)),
      instant: `${article.publication?.date.latest ?? article.publication?.date.earliest ?? noDay}T00:00:00Z`,
      summary: article.lead?.text ?? article.body.blocks[0]?.text ?? '',
      publisher: source?.name,
    }));

/** When the feed changed last: the newest of its entries. */
export const feedInstant = (entries: readonly FeedEntry[]): string =>
  entries
    .map(({ instant }) => instant)
    .reduce((one, other) => (one > other ? one : other), `${noDay}T00:00:00Z`);
