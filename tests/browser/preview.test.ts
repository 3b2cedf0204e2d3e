import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from '../../src/site/build-site.ts';
import type { SettledPage } from '../../src/site/in-view.ts';
import { servePreview } from '../../src/site/preview/preview-server.ts';
import { siteParts } from '../../src/site/site-parts.ts';
import { assertQuiet, launchBrowser, openVisit } from '../support/browser.ts';
import { addParagraph, copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const article = 'artikel/cabello-castro-havanna.html';
const news = 'Ein Nachtrag über Seegurken.';

void test('The page in view is renewed before its build has ended, in the bytes that are then published', async (context) => {
  const folder = await temporaryFolder(context);
  const archiveDir = await copyArchive(folder);
  const outDir = join(folder, '_site');
  const build = (inView: Parameters<typeof buildSite>[0]['inView'], rest: () => Promise<void>) =>
    buildSite(
      { archiveDir, outDir, baseUrl: undefined, drafts: false, inView, onStage: () => {}, reach: () => {} },
      {
        ...siteParts,
        prepareSearch: undefined,
        indexSearch: async () => {
          await rest();
          return new Map();
        },
      },
    );
  await build(undefined, async () => {});
  const server = await servePreview(outDir, 0);
  assert.ok(server !== undefined);
  const browser = await launchBrowser();
  const visit = await openVisit(browser);
  context.after(async () => {
    await visit.close();
    await browser.close();
    await server.close();
  });
  const { page } = visit;
  const other = await page.context().newPage();
  // A previewed page goes on loading until there is a change.
  const waitUntil = 'domcontentloaded';
  await other.goto(server.address, { waitUntil });
  while (server.inView().length < 1) await page.waitForTimeout(10);
  await page.goto(`${server.address}${article}`, { waitUntil });
  while (server.inView().length < 2) await page.waitForTimeout(10);
  assert.deepEqual(server.inView(), [article, 'index.html']);
  const published = (): Promise<string> => readFile(join(outDir, article), 'utf8');
  const before = await published();
  const mark = (of: typeof page) =>
    of.evaluate(() => {
      document.documentElement.dataset['seen'] = 'before';
    });
  const isMarked = (of: typeof page) =>
    of.evaluate(() => document.documentElement.dataset['seen'] === 'before');
  await page.evaluate(() => {
    scrollTo(0, 300);
  });
  await mark(other);
  await addParagraph(archiveDir, news);

  let early: readonly SettledPage[] = [];
  const paths = server.inView();
  await build(
    {
      paths,
      settle: (settled) => {
        early = [...early, ...settled.pages];
        server.showEarly(settled);
      },
    },
    // Nothing of the index, and nothing that comes after it, is made before the reader has seen the new page.
    async () => {
      await page.getByText(news).waitFor();
      // Before the styles are there, which nobody sees, the browser is elsewhere.
      await page.waitForFunction(() => scrollY === 300);
      assert.equal(await published(), before);
      assert.ok(await isMarked(other));
      await mark(page);
    },
  );
  assert.deepEqual(new Set(early.map(({ path }) => String(path))), new Set([article, 'index.html']));
  assert.equal(early.find(({ path }) => path === article)?.content, await published());

  await server.showPublished();
  await other.waitForFunction(() => document.documentElement.dataset['seen'] === undefined);
  assert.ok(await isMarked(page), 'what shows the published page already is not loaded again');
  assertQuiet(visit);
});
