import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed } from '../../src/formats/atom-feed.ts';
import { feedEntries } from '../../src/formats/feed-entries.ts';
import { jsonFeed } from '../../src/formats/json-feed.ts';
import { isTagUri } from '../../src/parse/tag-uri.ts';
import type { ArchiveSettings } from '../../src/record/archive.ts';
import type { Article } from '../../src/record/article.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';

const { settings } = sampleArchive([]);

const dated = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, place) =>
    sampleArticle(`tag-${place + 1}`, `2019-01-${String(place + 1).padStart(2, '0')}`, 'Ein Absatz.'),
  );

const undated = (id: string, seen?: string): Article => {
  const article = sampleArticle(id, '2019-01-01', 'Ein Absatz.');
  return { ...article, publication: undefined, source: { ...article.source, seen } };
};

/** In the order of the archive, where what is undated comes last. */
const feedsOf = (articles: readonly Article[]) => {
  const entries = feedEntries(
    settings,
    articles.map((article) => ({ article, source: undefined })),
    'https://example.org/',
  );
  const { items }: { readonly items: readonly { readonly url: string; readonly date_published?: string }[] } =
    JSON.parse(jsonFeed(settings, entries, 'https://example.org/'));
  return { atom: atomFeed(settings, entries, 'https://example.org/'), items };
};

const names = (items: readonly { readonly url: string }[]): readonly string[] =>
  items.map(({ url }) => url.replace(/^.*\/(.*)\.html$/, '$1'));

void test('Undated articles come behind all others in a feed, and push none out', () => {
  const many = feedsOf([...dated(25), undated('ohne-a'), undated('ohne-b')]);
  assert.deepEqual(
    names(many.items),
    Array.from({ length: 20 }, (_, place) => `tag-${25 - place}`),
  );
  const few = feedsOf([...dated(2), undated('ohne-a'), undated('ohne-b')]);
  assert.deepEqual(names(few.items), ['tag-2', 'tag-1', 'ohne-a', 'ohne-b']);
  assert.deepEqual(names(feedsOf([undated('ohne-a')]).items), ['ohne-a']);
  assert.deepEqual(feedsOf([]).items, []);
});

void test('No feed says when an undated article was published; Atom names the day on which the archive saw it', () => {
  const { atom, items } = feedsOf([...dated(1), undated('ohne-a', '2018-05-06'), undated('ohne-b')]);
  assert.deepEqual(
    items.map((item) => item.date_published),
    ['2019-01-01T00:00:00Z', undefined, undefined],
  );
  assert.deepEqual(
    [...atom.matchAll(/<(published|updated)>(.*)<\//g)].map(([, name, instant]) => [name, instant]),
    [
      ['updated', '2019-01-01T00:00:00Z'],
      ['published', '2019-01-01T00:00:00Z'],
      ['updated', '2019-01-01T00:00:00Z'],
      ['updated', '2018-05-06T00:00:00Z'],
      ['updated', '1970-01-01T00:00:00Z'],
    ],
  );
});

/** The ids of a feed and of its entries, with an address or without. */
const idsOf = (own: Partial<ArchiveSettings>, baseUrl?: string): readonly string[] => {
  const archive = { ...settings, ...own };
  const [article] = dated(1).map((one) => ({ article: one, source: undefined }));
  assert.ok(article !== undefined);
  const entries = feedEntries(archive, [article], baseUrl);
  const inAtom = [...atomFeed(archive, entries, baseUrl).matchAll(/<id>(.*)<\/id>/g)].map(
    ([, id = '']) => id,
  );
  const { items }: { readonly items: readonly { readonly id: string }[] } = JSON.parse(
    jsonFeed(archive, entries, baseUrl),
  );
  assert.deepEqual(
    items.map(({ id }) => id),
    inAtom.slice(1),
  );
  return inAtom;
};

void test('Two archives share no id, and ids stay when the address of the site is known or another', () => {
  const one = idsOf({ name: 'Presse & Büro' });
  assert.deepEqual(one, [
    'tag:lesesaal.invalid,2026:Presse%20%26%20B%C3%BCro/feed',
    'tag:lesesaal.invalid,2026:Presse%20%26%20B%C3%BCro/artikel/tag-1',
  ]);
  assert.ok([...one, ...idsOf({ name: '(Büro\uD800)' })].every(isTagUri));
  const [others, addressed] = [
    idsOf({ name: 'Anderes' }),
    idsOf({ name: 'Presse & Büro' }, 'https://a.example/'),
  ];
  assert.deepEqual(
    one.filter((id) => others.includes(id)),
    [],
  );
  assert.deepEqual(addressed, one);
});

void test('With an identifier the ids stay, whatever the archive is called', () => {
  const identifier = 'tag:archiv.example.org,2026:presse';
  assert.deepEqual(idsOf({ identifier }), [`${identifier}/feed`, `${identifier}/artikel/tag-1`]);
  assert.deepEqual(idsOf({ identifier, name: 'Neuer Name' }), idsOf({ identifier }));
});
