import { z } from 'zod';
import type { Edition } from '../../templates/edition.ts';
import { files } from '../archive/links.ts';
import { articleRecord, articleRecordsSchema } from '../formats/article-record.ts';
import { articlesCsv } from '../formats/articles-csv.ts';
import { articlesJson } from '../formats/articles-json.ts';
import { atomFeed } from '../formats/atom-feed.ts';
import { feedEntries } from '../formats/feed-entries.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { sitemap } from '../formats/sitemap.ts';
import { webManifest } from '../formats/web-manifest.ts';
import { articleSchema } from '../parse/schema/article-schema.ts';
import {
  organizationsSchema,
  personsSchema,
  placesSchema,
  topicsSchema,
} from '../parse/schema/authority-schemas.ts';
import { settingsSchema } from '../parse/schema/settings-schema.ts';
import { sourcesSchema } from '../parse/schema/sources-schema.ts';
import type { SitePath } from '../record/identifiers.ts';
import type { SiteFile } from '../record/site-file.ts';

/** The schemas that describe the archive's files and dumps, by the name of their file. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  archive: settingsSchema,
  article: articleSchema,
  sources: sourcesSchema,
  persons: personsSchema,
  organizations: organizationsSchema,
  places: placesSchema,
  topics: topicsSchema,
  'articles-json': articleRecordsSchema,
};

const schemaFile = ([name, schema]: readonly [string, z.ZodType]): SiteFile => ({
  path: files.schema(name),
  content: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), undefined, 2)}\n`,
});

/**
 * Everything that is made from the edition besides its pages: a new format is a function in `src/formats`
 * and a line here.
 *
 * @param listed the pages that search engines may list, for the sitemap
 */
export const formatFiles = (edition: Edition, listed: readonly SitePath[]): readonly SiteFile[] => {
  const { settings, articles, baseUrl, map } = edition;
  const records = articles.map(articleRecord);
  const entries = feedEntries(articles, baseUrl);
  return [
    { path: files.articlesJson, content: articlesJson(records) },
    { path: files.articlesCsv, content: articlesCsv(records) },
    { path: files.atomFeed, content: atomFeed(settings, entries, baseUrl) },
    { path: files.jsonFeed, content: jsonFeed(settings, entries, baseUrl) },
    { path: files.webManifest, content: webManifest(settings) },
    ...(map === undefined ? [] : [map.outlines]),
    ...Object.entries(schemas).map(schemaFile),
    ...(baseUrl === undefined ? [] : [{ path: files.sitemap, content: sitemap(baseUrl, listed) }]),
  ];
};
