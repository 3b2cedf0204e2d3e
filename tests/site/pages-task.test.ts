import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { splitNothing } from '../../src/search/analysis/compound-splitter.ts';
import { makeEdition } from '../../src/site/make-edition.ts';
import { ownKeys } from '../../src/site/own-keys.ts';
import { type PagesTask, pagesTask } from '../../src/site/pages/pages-task.ts';
import { loadPageKinds } from '../../src/site/pages/page-adapters.ts';
import { planPages } from '../../src/site/pages/plan-pages.ts';
import { articleSender } from '../../src/site/pages/sent-article.ts';
import { entitySheetSender } from '../../src/site/pages/sent-entity-sheet.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { sampleAssets } from '../support/sample-assets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const start = async (context: TestContext, pageKind: 'article' | 'entity') => {
  const folder = await temporaryFolder(context);
  const cache = join(folder, 'cache');
  const { archive, storedAuthority } = await readArchive(await copyArchive(folder), {
    drafts: false,
    cache: { folder: cache, keys: ownKeys(), startPool: () => assert.fail('So few are read here.') },
  });
  assert.ok(archive);
  const edition = makeEdition(archive, sampleAssets, undefined, splitNothing);
  const planned = planPages(edition, await loadPageKinds()).filter(({ kind }) => kind.name === pageKind);
  const articleOf = articleSender();
  const { sent: sheetOf, around } = entitySheetSender();
  const sent = <Subject>(subjectOf: (number: number) => Subject | undefined) =>
    planned.flatMap(({ number, path }) => {
      const subject = subjectOf(number);
      return subject === undefined ? [] : [{ number, path, formerHash: undefined, subject }];
    });
  const articles = sent((number) => edition.articles[number] && articleOf(edition.articles[number]));
  const entitySheets = sent(
    (number) => edition.entitySheets[number] && sheetOf(edition.entitySheets[number]),
  );
  const { settings, assets, baseUrl, kindsShown, map } = edition;
  const task: PagesTask = structuredClone({
    pageKind,
    edition: { settings, assets, baseUrl, kindsShown, map },
    articles: pageKind === 'article' ? articles : [],
    entitySheets: pageKind === 'entity' ? entitySheets : [],
    around,
    cacheFolder: cache,
    storedAuthority: storedAuthority ?? '',
    folder: join(folder, 'site'),
  });
  return { edition, planned, task };
};

for (const [pageKind, read] of [
  ['article', 'articles@0'],
  ['entity', 'entitySheets@0'],
] as const) {
  void test(`Pages that were sent to another thread are those that are made here: ${pageKind}`, async (context) => {
    const { edition, planned, task } = await start(context, pageKind);
    const { written, reads } = await pagesTask(task);
    assert.ok(planned.length > 1);
    for (const [place, { kind, number, path }] of planned.entries()) {
      const made = readFileSync(join(task.folder, path), 'utf8');
      assert.equal(made, kind.render(edition, number));
      assert.equal(written[place]?.bytes, Buffer.byteLength(made));
    }
    assert.ok(reads.includes(read));

    const knownHash = <Page extends object>(page: Page, place: number) => ({
      ...page,
      formerHash: written[place]?.hash,
    });
    const second = await pagesTask({
      ...task,
      articles: task.articles.map(knownHash),
      entitySheets: task.entitySheets.map(knownHash),
      folder: join(task.folder, 'again'),
    });
    assert.ok(second.written.every(({ modified }) => modified === undefined));
    assert.equal(statSync(join(task.folder, 'again'), { throwIfNoEntry: false }), undefined);
  });
}

void test('A page that wants more of the edition than was sent is refused', async (context) => {
  const { task } = await start(context, 'article');
  await assert.rejects(pagesTask({ ...task, pageKind: 'start' }), /reads front of the edition/);
});

void test('A damaged record is told of, so that the build begins again', async (context) => {
  const { task } = await start(context, 'article');
  const { damage } = await pagesTask({ ...task, cacheFolder: join(task.folder, 'nowhere') });
  assert.match(damage ?? '', /not in the cache/);
});
