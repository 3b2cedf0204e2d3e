import { files, pages } from '../archive/links.ts';
import type { ArchiveSettings } from '../record/archive.ts';
import { type FeedEntry, feedLink } from './feed-entries.ts';

/** `feed.json` after JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = (
  settings: ArchiveSettings,
  entries: readonly FeedEntry[],
  baseUrl: string | undefined,
): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: settings.name,
      description: settings.subtitle,
      language: settings.language,
      home_page_url: feedLink(baseUrl, pages.start),
      feed_url: feedLink(baseUrl, files.jsonFeed),
      authors: [{ name: settings.operator }],
      items: entries.map(({ id, title, link, published, summary, publisher }) => ({
        id,
        url: link,
        title,
        summary,
        content_text: summary,
        date_published: published,
        authors: publisher === undefined ? undefined : [{ name: publisher }],
      })),
    },
    undefined,
    2,
  )}\n`;
