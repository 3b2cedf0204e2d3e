import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { isSitePath, type SitePath } from '../../src/record/identifiers.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { SettledPages } from '../../src/site/in-view.ts';
import { partsWithoutSearch } from '../../src/site/site-parts.ts';
import { addParagraph, breakArticle, copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';

const article = 'artikel/cabello-castro-havanna.html';

const prepare = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  const archiveDir = await copyArchive(folder);
  /** Builds, and returns what was settled before anything else was written. */
  const build = async (name: string, paths: readonly string[] = []) => {
    const settled: SettledPages[] = [];
    const told: string[] = [];
    const outcome = await buildSite(
      {
        archiveDir,
        outDir: join(folder, name),
        baseUrl: undefined,
        drafts: false,
        inView: {
          paths: paths.filter((path): path is SitePath => isSitePath(path)),
          settle: (pages) => {
            told.push('settled');
            settled.push(pages);
          },
        },
        onStage: () => {},
        reach: (step) => {
          told.push(step);
        },
      },
      partsWithoutSearch,
    );
    const pages = new Map(
      settled.flatMap((one) => one.pages.map(({ path, content }) => [String(path), content] as const)),
    );
    const files = new Set(settled.flatMap((one) => one.files.map(({ path }) => String(path))));
    return { kind: outcome.kind, pages, files, told };
  };
  const published = (name: string, path: string): Promise<string> =>
    readFile(join(folder, name, path), 'utf8');
  return { folder, archiveDir, build, published };
};

void test('Pages in view are settled before the rest is made, as they are then published', async (context) => {
  const { folder, archiveDir, build, published } = await prepare(context);
  await build('a/_site');
  await addParagraph(archiveDir, 'Ein Nachtrag.');
  const inView = [article, 'personen.html', 'suche.html', 'gibt-es-nicht.html'];
  const { pages, files, told } = await build('a/_site', inView);
  assert.ok(told.indexOf('settled') < told.indexOf('half-written'));
  assert.deepEqual([...pages.keys()].toSorted(), [article, 'personen.html']);
  assert.equal(pages.get(article), await published('a/_site', article));
  assert.equal(pages.get('personen.html'), undefined, 'it stays as it is');
  assert.deepEqual([...files], [], 'what it loads is published already');

  await build('b/_site');
  assert.deepEqual(await treeHashes(join(folder, 'a/_site')), await treeHashes(join(folder, 'b/_site')));
});

void test('In a first build pages in view are settled with all that they load', async (context) => {
  const { build, published } = await prepare(context);
  const { pages, files } = await build('_site', [article, 'index.html']);
  for (const path of [article, 'index.html']) {
    const page = await published('_site', path);
    assert.equal(pages.get(path), page);
    const loaded = [...page.matchAll(/(?:src|href)="(?:\.\.\/)?(assets\/[^"#]+)["#]/g)].map(
      ([, file = '']) => file,
    );
    assert.ok(loaded.length > 0);
    for (const file of loaded) assert.ok(files.has(file), file);
  }
});

void test('An archive with a fault settles nothing', async (context) => {
  const { archiveDir, build } = await prepare(context);
  await build('_site');
  await breakArticle(archiveDir);
  const { kind, pages } = await build('_site', [article]);
  assert.deepEqual([kind, pages.size], ['faulty', 0]);
});
