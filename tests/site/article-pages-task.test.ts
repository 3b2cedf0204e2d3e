import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { splitNothing } from '../../src/search/analysis/compound-splitter.ts';
import { makeEdition } from '../../src/site/make-edition.ts';
import { ownKeys } from '../../src/site/own-keys.ts';
import { articlePagesTask, type SentPage } from '../../src/site/pages/article-pages-task.ts';
import { loadPageKinds } from '../../src/site/pages/page-adapters.ts';
import { planPages } from '../../src/site/pages/plan-pages.ts';
import { sentArticle } from '../../src/site/pages/sent-article.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { sampleAssets } from '../support/sample-assets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  const cache = join(folder, 'cache');
  const { archive } = await readArchive(await copyArchive(folder), {
    drafts: false,
    cache: { folder: cache, keys: ownKeys(), startPool: () => assert.fail('So few are read here.') },
  });
  assert.ok(archive);
  const edition = makeEdition(archive, sampleAssets, undefined, splitNothing);
  const planned = planPages(edition, await loadPageKinds()).filter(({ kind }) => kind.name === 'article');
  const pages = planned.map(({ number, path }): SentPage => {
    const listed = edition.articles[number];
    const article = listed && sentArticle(listed);
    assert.ok(article);
    return { number, path, formerHash: undefined, article };
  });
  const { settings, assets, baseUrl, kindsShown, map } = edition;
  const task = structuredClone({
    pageKind: 'article',
    edition: { settings, assets, baseUrl, kindsShown, map },
    pages,
    records: join(cache, 'records'),
    folder: join(folder, 'site'),
  });
  return { edition, planned, task };
};

void test('Pages of articles that were sent to another thread are those that are made here', async (context) => {
  const { edition, planned, task } = await start(context);
  const { written, reads } = await articlePagesTask(task);
  assert.ok(planned.length > 1);
  for (const [place, { kind, number, path }] of planned.entries()) {
    const made = readFileSync(join(task.folder, path), 'utf8');
    assert.equal(made, kind.render(edition, number));
    assert.equal(written[place]?.bytes, Buffer.byteLength(made));
  }
  assert.ok(reads.includes('articles@0'));

  const again = task.pages.map((page, place) => ({ ...page, formerHash: written[place]?.hash }));
  const second = await articlePagesTask({ ...task, pages: again, folder: join(task.folder, 'again') });
  assert.ok(second.written.every(({ modified }) => modified === undefined));
  assert.equal(statSync(join(task.folder, 'again'), { throwIfNoEntry: false }), undefined);
});

void test('A page that wants more of the edition than was sent is refused', async (context) => {
  const { task } = await start(context);
  await assert.rejects(articlePagesTask({ ...task, pageKind: 'start' }), /reads front of the edition/);
});

void test('A damaged record is told of, so that the build begins again', async (context) => {
  const { task } = await start(context);
  const { damage } = await articlePagesTask({ ...task, records: join(task.folder, 'nowhere') });
  assert.match(damage ?? '', /is not in the cache/);
});
