import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, pages } from '../../src/archive/links.ts';
import { sitemapFiles } from '../../src/formats/sitemap.ts';
import { articleId } from '../support/sample-archive.ts';

const baseUrl = 'https://example.org/archiv/';

const paths = [pages.start, ...['eins', 'zwei', 'drei'].map((id) => pages.article(articleId(id)))];

const groupOf = (path: string): string => (path.startsWith('artikel/') ? '2019' : 'uebersichten');

const addresses = (content: string | Uint8Array): readonly string[] =>
  Array.from(String(content).matchAll(/<loc>([^<]*)<\/loc>/g), ([, address]) => address ?? '');

test('few pages stand in one sitemap', () => {
  const [only, ...others] = sitemapFiles(baseUrl, paths, groupOf);
  assert.equal(others.length, 0);
  assert.equal(only?.path, files.sitemap);
  assert.deepEqual(
    addresses(only.content),
    paths.map((path) => baseUrl + path),
  );
});

test('too many pages for one sitemap stand in parts, none of them too long, which the first names', () => {
  const [index, ...parts] = sitemapFiles(baseUrl, paths, groupOf, 2);
  assert.match(String(index?.content), /<sitemapindex/);
  assert.deepEqual(
    parts.map(({ path }) => String(path)),
    ['sitemap-uebersichten.xml', 'sitemap-2019.xml', 'sitemap-2019-2.xml'],
  );
  assert.deepEqual(
    addresses(index?.content ?? ''),
    parts.map(({ path }) => baseUrl + path),
  );
  const named = parts.flatMap(({ content }) => addresses(content));
  assert.deepEqual(new Set(named), new Set(paths.map((path) => baseUrl + path)));
  assert.ok(parts.every(({ content }) => addresses(content).length <= 2));
});
