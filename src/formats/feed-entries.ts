import { absoluteLink, pages } from '../archive/links.ts';
import type { ArchiveSettings } from '../record/archive.ts';
import type { IsoDay, SitePath } from '../record/identifiers.ts';
import type { ArticleInArchive } from '../record/in-archive.ts';

/** What both feeds say of an article. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /**
   * The last possible day of publication at midnight UTC; feeds have no form for an uncertain one. Absent when there is
   * none.
   */
  readonly published: string | undefined;
  /** The same; of an undated article the day on which the archive saw it. */
  readonly updated: string;
  readonly summary: string;
  readonly publisher: string | undefined;
}

/** A feed names so many of the newest articles; the whole archive is in `daten/`. */
const entriesAtMost = 20;

type Listed = Pick<ArticleInArchive, 'article' | 'source'>;

const lastDay = ({ article }: Listed): IsoDay | undefined =>
  article.publication?.date.latest ?? article.publication?.date.earliest;

/** Those that a feed names, the newest first. Undated ones stand last in the archive's order, but news they are not. */
export const inFeed = <Kind extends Listed>(articles: readonly Kind[]): readonly Kind[] => {
  const dated = articles.findLastIndex((listed) => lastDay(listed) !== undefined) + 1;
  const newest = articles.slice(Math.max(0, dated - entriesAtMost), dated).toReversed();
  return [...newest, ...articles.slice(dated, dated + entriesAtMost)].slice(0, entriesAtMost);
};

const atMidnight = (day: string): string => `${day}T00:00:00Z`;

/** Atom demands a time of the last change; of what has none at all it is the one that every reader recognises as none. */
const noInstant = atMidnight('1970-01-01');

type Named = Pick<ArchiveSettings, 'identifier' | 'name'>;

/** Half a character, which no address can hold. */
const halved = /\p{Cs}/gu;

/**
 * An id that outlives every change of address (RFC 4151), and that another archive does not use. Without an identifier
 * the archive's name makes it; `.invalid` is reserved, so it is nobody's, and the year is the one in which the form
 * was settled.
 */
export const feedTag = ({ identifier, name }: Named, of: string): string =>
  `${identifier ?? `tag:lesesaal.invalid,2026:${encodeURIComponent(name.normalize().replace(halved, '\uFFFD'))}`}/${of}`;

/** Absolute with a base URL, otherwise relative to the site's root, where the feeds lie. */
export const feedLink = (baseUrl: string | undefined, path: SitePath): string =>
  baseUrl === undefined ? path : absoluteLink(baseUrl, path);

/** The newest articles, newest first; where they are fewer than a feed holds, undated ones behind them. */
export const feedEntries = (
  settings: Named,
  articles: readonly Listed[],
  baseUrl: string | undefined,
): readonly FeedEntry[] =>
  inFeed(articles).map((listed) => {
    const { article, source } = listed;
    const day = lastDay(listed);
    const changed = day ?? article.source.seen;
    return {
      id: feedTag(settings, `artikel/${article.id}`),
      title: article.headlineSupplied ? `[${article.headline.text}]` : article.headline.text,
      link: feedLink(baseUrl, pages.article(article.id)),
      published: day && atMidnight(day),
      updated: changed === undefined ? noInstant : atMidnight(changed),
      summary: article.lead?.text ?? article.body.blocks[0]?.text ?? '',
      publisher: source?.name,
    };
  });

/** When the feed changed last: the newest of its entries. */
export const feedInstant = (entries: readonly FeedEntry[]): string =>
  entries.map(({ updated }) => updated).reduce((one, other) => (one > other ? one : other), noInstant);
