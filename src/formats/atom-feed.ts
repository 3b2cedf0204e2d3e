import { files, pages } from '../archive/links.ts';
import type { ArchiveSettings } from '../record/archive.ts';
import { type FeedEntry, feedInstant, feedLink, feedTag } from './feed-entries.ts';
import { xmlText } from './xml-text.ts';

const entryElement = ({
  id,
  title,
  link,
  published,
  updated,
  summary,
  publisher,
}: FeedEntry): string => `<entry>
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<link rel="alternate" type="text/html" href="${xmlText(link)}"/>
${published === undefined ? '' : `<published>${published}</published>\n`}<updated>${updated}</updated>
${publisher === undefined ? '' : `<author><name>${xmlText(publisher)}</name></author>\n`}<summary>${xmlText(summary)}</summary>
</entry>
`;

/** `feed.xml` after RFC 4287. */
export const atomFeed = (
  settings: ArchiveSettings,
  entries: readonly FeedEntry[],
  baseUrl: string | undefined,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(settings.language)}">
<id>${xmlText(feedTag(settings, 'feed'))}</id>
<title>${xmlText(settings.name)}</title>
${settings.subtitle === undefined ? '' : `<subtitle>${xmlText(settings.subtitle)}</subtitle>\n`}<updated>${feedInstant(entries)}</updated>
<author><name>${xmlText(settings.operator)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(feedLink(baseUrl, files.atomFeed))}"/>
<link rel="alternate" type="text/html" href="${xmlText(feedLink(baseUrl, pages.start))}"/>
<generator>Lesesaal</generator>
${entries.map(entryElement).join('')}</feed>
`;
