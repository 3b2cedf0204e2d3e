import { splitNothing } from '../../src/search/analysis/compound-splitter.ts';
import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { makeEdition } from '../../src/site/make-edition.ts';
import { loadPageKinds } from '../../src/site/pages/page-adapters.ts';
import { planPages } from '../../src/site/pages/plan-pages.ts';
import { renderWithEleventy } from '../../src/site/pages/render-with-eleventy.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';
import { sampleAssets } from '../support/sample-assets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const articles = [
  sampleArticle('erster', '2019-01-05', 'Eins.'),
  sampleArticle('zweiter', '2020-02-06', '{{ zwei }} {% drei %}'),
];

const sample = () => makeEdition(sampleArchive(articles), sampleAssets, undefined, splitNothing);

/** The pages of an edition as the adapters of a folder make them by themselves. */
const rendered = async (folder?: string, edition = sample()) => {
  const pages = planPages(edition, await loadPageKinds(folder));
  return new Map(pages.map(({ path, kind, number }) => [String(path), kind.render(edition, number)]));
};

void test('Every article gets a page, and template syntax in a text stays text', async () => {
  const pages = await rendered();
  assert.ok(pages.has('artikel/erster.html'));
  assert.match(pages.get('artikel/zweiter.html') ?? '', /\{\{ zwei \}\} \{% drei %\}/);
});

void test('An archive without articles renders the pages that need none', async () => {
  const edition = makeEdition(sampleArchive([]), sampleAssets, undefined, splitNothing);
  assert.deepEqual(
    [...(await rendered('tests/site/fixtures/pages', edition))],
    [['index.html', '<!doctype html><title>{{ Probearchiv }}</title>']],
  );
});

void test('A template that fails is named, with what it threw', async () => {
  await assert.rejects(rendered('tests/site/fixtures/throwing-pages'), (error) => {
    assert.ok(error instanceof Error);
    assert.match(error.message, /throwing-pages\/start\.11ty\.ts/);
    assert.match(String(error.cause), /This template fails/);
    return true;
  });
});

void test('Eleventy makes of the adapters what they make by themselves, from any folder', async (context) => {
  const startedIn = process.cwd();
  context.after(() => process.chdir(startedIn));
  const edition = sample();
  const kinds = await loadPageKinds();
  const expected = await rendered();
  const elsewhere = await temporaryFolder(context);
  process.chdir(elsewhere);
  const pages = planPages(edition, kinds);
  const made = await renderWithEleventy(
    kinds.flatMap((kind) => {
      const own = pages.filter((page) => page.kind === kind);
      if (own.length === 0) return [];
      return [
        {
          kind: kind.name,
          numbers: own.map(({ number }) => number),
          path: (number: number) => kind.path(edition, number),
          render: (number: number) => kind.render(edition, number),
        },
      ];
    }),
  );
  assert.deepEqual(new Map(made.map(({ path, content }) => [String(path), content])), expected);
  assert.equal(process.cwd(), elsewhere);
});
