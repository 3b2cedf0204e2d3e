import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitNothing } from '../../src/search/analysis/compound-splitter.ts';
import { makeEdition } from '../../src/site/make-edition.ts';
import { digester } from '../../src/site/outputs/digest.ts';
import { readLog } from '../../src/site/outputs/watched-edition.ts';
import { loadPageKinds } from '../../src/site/pages/page-adapters.ts';
import { pageKeys } from '../../src/site/pages/page-keys.ts';
import { planPages } from '../../src/site/pages/plan-pages.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';
import { sampleAssets } from '../support/sample-assets.ts';

const articles = [sampleArticle('erster', '2019-01-05', 'Eins.'), sampleArticle('zweiter', '2020-02-06', '')];

const sample = async () => {
  const edition = makeEdition(sampleArchive(articles), sampleAssets, undefined, splitNothing);
  const kinds = (await loadPageKinds()).filter(({ list }) => list === 'articles');
  const digests = digester();
  let asked = 0;
  const counting = {
    ...digests,
    ofSubject: (value: unknown) => {
      asked += 1;
      return digests.ofSubject(value);
    },
  };
  return {
    keyOf: pageKeys(edition, counting, () => 'code'),
    pages: planPages(edition, kinds),
    asked: () => asked,
  };
};

void test('A page is named once by what it reads, and anew when its kind is found to read more', async () => {
  const { keyOf, pages, asked } = await sample();
  const log = readLog([]);
  log.note('articles@0');
  const early = pages.map((page) => keyOf(page, log.reads()));
  assert.equal(new Set(early).size, pages.length);
  const before = asked();
  log.note('articles@0');
  assert.deepEqual(
    pages.map((page) => keyOf(page, log.reads())),
    early,
  );
  assert.equal(asked(), before);
  log.note('settings');
  const late = pages.map((page) => keyOf(page, log.reads()));
  assert.ok(late.every((key, place) => key !== early[place]));
  const { keyOf: keyAtOnce, pages: same } = await sample();
  assert.deepEqual(
    same.map((page) => keyAtOnce(page, ['articles@0', 'settings'])),
    late,
  );
});
