import * as z from 'zod';
import type { Edition } from '../../templates/edition.ts';
import { files, pages } from '../archive/links.ts';
import { articleRecordsSchema } from '../formats/article-record.ts';
import { authorityRecordSchemas, placesGeoJsonSchema } from '../formats/authority-record-schemas.ts';
import { atomFeed } from '../formats/atom-feed.ts';
import { feedEntries } from '../formats/feed-entries.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { searchDescription } from '../formats/search-description.ts';
import { sitemapFiles } from '../formats/sitemap.ts';
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
  'persons-json': authorityRecordSchemas.person,
  'organizations-json': authorityRecordSchemas.organization,
  'places-json': authorityRecordSchemas.place,
  'places-geojson': placesGeoJsonSchema,
  'topics-json': authorityRecordSchemas.topic,
  'sources-json': authorityRecordSchemas.source,
};

const schemaFile = ([name, schema]: readonly [string, z.ZodType]): SiteFile => ({
  path: files.schema(name),
  content: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), undefined, 2)}\n`,
});

/** Articles stand in the sitemap of their year, everything else in one of its own. */
const sitemapGroups = (years: Edition['years']): ((path: SitePath) => string) => {
  const groups = new Map<string, string>(
    years.flatMap(({ year, articles }) =>
      articles.map(({ article }) => [
        pages.article(article.id),
        year === 'undated' ? 'ohne-jahr' : String(year),
      ]),
    ),
  );
  return (path) => groups.get(path) ?? 'uebersichten';
};

/**
 * Everything that is made from the edition besides its pages and the dumps: a new format is a function in `src/formats`
 * and a line here.
 *
 * @param listed the pages that search engines may list, for the sitemap
 */
export const formatFiles = (edition: Edition, listed: readonly SitePath[]): readonly SiteFile[] => {
  const { settings, articles, baseUrl, map } = edition;
  const entries = feedEntries(settings, articles, baseUrl);
  return [
    { path: files.atomFeed, content: atomFeed(settings, entries, baseUrl) },
    { path: files.jsonFeed, content: jsonFeed(settings, entries, baseUrl) },
    { path: files.webManifest, content: webManifest(settings) },
    ...(map === undefined ? [] : [map.outlines]),
    ...Object.entries(schemas).map(schemaFile),
    ...(baseUrl === undefined
      ? []
      : [
          { path: files.searchDescription, content: searchDescription(settings, baseUrl) },
          ...sitemapFiles(baseUrl, listed, sitemapGroups(edition.years)),
        ]),
  ];
};
