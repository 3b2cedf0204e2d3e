import { splitNothing } from '../../src/search/analysis/compound-splitter.ts';
import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { makeEdition } from '../../src/site/make-edition.ts';
import { renderPages } from '../../src/site/render-pages.ts';
import type { Assets } from '../../templates/edition.ts';
import { files } from '../../src/archive/links.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const assets: Assets = {
  stylesheet: files.asset('main.css'),
  articleStylesheet: files.asset('article.css'),
  overviewStylesheet: files.asset('overview.css'),
  searchStylesheet: files.asset('search.css'),
  drawingsStylesheet: files.asset('drawings.css'),
  standaloneStyle: '',
  mapStyle: '',
  siteScript: files.asset('site.js'),
  searchScript: files.asset('search-page.js'),
  offlineScript: files.asset('offline-page.js'),
  icon: files.icon,
};

const articles = [
  sampleArticle('erster', '2019-01-05', 'Eins.'),
  sampleArticle('zweiter', '2020-02-06', '{{ zwei }} {% drei %}'),
];

const render = async (
  adapters: string,
  edition = makeEdition(sampleArchive(articles), assets, undefined, splitNothing),
) => (await renderPages(edition, adapters)).toSorted((one, other) => (one.path < other.path ? -1 : 1));

void test('Every article gets a page, and template syntax in a text stays text', async () => {
  const rendered = await render('templates/pages');
  const paths = rendered.map(({ path }) => String(path));
  assert.ok(paths.includes('artikel/erster.html'));
  const second = rendered.find(({ path }) => path === 'artikel/zweiter.html');
  assert.match(String(second?.content), /\{\{ zwei \}\} \{% drei %\}/);
});

void test('An archive without articles renders the pages that need none', async () => {
  const rendered = await render(
    'tests/site/fixtures/pages',
    makeEdition(sampleArchive([]), assets, undefined, splitNothing),
  );
  assert.deepEqual(
    rendered.map(({ path, content }) => [path, content]),
    [['index.html', '<!doctype html><title>{{ Probearchiv }}</title>']],
  );
});

void test('The working folder of the process does not matter and is the same afterwards', async (context) => {
  const startedIn = process.cwd();
  context.after(() => process.chdir(startedIn));
  const expected = await render('templates/pages');
  const elsewhere = await temporaryFolder(context);
  process.chdir(elsewhere);
  assert.deepEqual(await render('templates/pages'), expected);
  assert.equal(process.cwd(), elsewhere);
});

void test('A template that fails makes the rendering fail, and says which one', async () => {
  await assert.rejects(render('tests/site/fixtures/throwing-pages'), (error) => {
    assert.ok(error instanceof Error);
    assert.match(error.message, /throwing-pages\/start\.11ty\.ts/);
    assert.match(String(error.cause), /This template fails/);
    return true;
  });
});
