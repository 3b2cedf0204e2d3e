import { Feed } from 'feed';
import { absoluteLink, files, pages } from '../archive/links.ts';
import type { ArchiveSettings } from '../record/archive.ts';
import type { SitePath } from '../record/identifiers.ts';
import type { ArticleInArchive } from '../record/in-archive.ts';

/** A feed names so many of the newest articles; the whole archive is in `daten/`. */
const entriesAtMost = 20;

/**
 * A name that outlives every change of address (RFC 4151). `.invalid` is reserved, so it is nobody's; the year
 * is the one in which the form of the name was settled, not that of the article.
 */
const tagId = (name: string): string => `tag:lesesaal.invalid,2026:${name}`;

/** Feeds demand a date; an undated article gets the one that every reader recognises as none. */
const epoch = new Date(0);

const instantOf = ({ article }: ArticleInArchive): Date => {
  const day = article.publication?.date.latest ?? article.publication?.date.earliest;
  return day === undefined ? epoch : new Date(`${day}T00:00:00Z`);
};

/**
 * The newest articles with headline and lead, as Atom and as JSON Feed. Links are absolute with a base URL and
 * relative to the feed without one; ids stay the same in both cases.
 */
export const feeds = (
  settings: ArchiveSettings,
  articles: readonly ArticleInArchive[],
  baseUrl: string | undefined,
): { readonly atom: string; readonly json: string } => {
  const address = (path: SitePath): string => (baseUrl === undefined ? path : absoluteLink(baseUrl, path));
  const newest = articles.slice(-entriesAtMost).reverse();
  const updated = newest.map(instantOf).reduce((one, other) => (one > other ? one : other), epoch);
  const feed = new Feed({
    title: settings.name,
    ...(settings.subtitle !== undefined && { description: settings.subtitle }),
    id: tagId('feed'),
    link: address(pages.start),
    language: settings.language,
    copyright: settings.operator,
    generator: 'Lesesaal',
    updated,
    author: { name: settings.operator },
    feedLinks: { atom: address(files.atomFeed), json: address(files.jsonFeed) },
  });
  for (const listed of newest) {
    const { article, source } = listed;
    feed.addItem({
      id: tagId(`artikel/${article.id}`),
      title: article.headlineSupplied ? `[${article.headline.text}]` : article.headline.text,
      link: address(pages.article(article.id)),
      date: instantOf(listed),
      published: instantOf(listed),
      description: article.lead?.text ?? article.body.blocks[0]?.text ?? '',
      ...(source !== undefined && { author: [{ name: source.name }] }),
    });
  }
  return { atom: feed.atom1(), json: `${feed.json1()}\n` };
};
