import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Message } from '../../src/record/message.ts';
import { loadPageKinds } from '../../src/site/pages/page-adapters.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';
import { buildSample } from '../support/sample-build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';

const startFolder = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  return { folder, outDir: join(folder, '_site') };
};

const fault: Message = {
  file: 'articles/archive.yaml',
  line: 1,
  column: 1,
  severity: 'error',
  text: 'Fehlt.',
  ruleId: 'missing',
};

void test('A build says how many articles, pages, files and bytes it made', async (context) => {
  const { outDir } = await startFolder(context);
  const outcome = await buildSample(outDir);
  assert.ok(outcome.kind === 'built');
  assert.equal(outcome.summary.articles, 1);
  const files = Object.keys(await treeHashes(outDir));
  assert.equal(outcome.summary.files, files.length);
  assert.equal(outcome.summary.pages, files.filter((file) => file.endsWith('.html')).length);
});

void test('Two builds of the same archive are the same to the byte, wherever they lie', async (context) => {
  const { folder, outDir } = await startFolder(context);
  await buildSample(outDir);
  await buildSample(join(folder, 'woanders/tief/site'));
  assert.deepEqual(await treeHashes(join(folder, 'woanders/tief/site')), await treeHashes(outDir));
});

void test('A second build replaces the first one, and pages of articles that went go too', async (context) => {
  const { outDir } = await startFolder(context);
  await buildSample(outDir);
  assert.ok(existsSync(join(outDir, 'artikel/erster.html')));
  const archive = sampleArchive([sampleArticle('anderer', '2020-01-01', 'Anderes.')]);
  await buildSample(outDir, { readArchive: async () => ({ archive, messages: [] }) });
  assert.deepEqual(await readdir(join(outDir, 'artikel')), ['anderer.html']);
});

void test('An archive with an error changes nothing and gives back its messages', async (context) => {
  const { folder, outDir } = await startFolder(context);
  await buildSample(outDir);
  const before = await treeHashes(outDir);
  const outcome = await buildSample(outDir, {
    readArchive: async () => ({ archive: sampleArchive([]), messages: [fault] }),
  });
  assert.deepEqual(outcome, { kind: 'faulty', messages: [fault] });
  assert.deepEqual(await treeHashes(outDir), before);
  assert.deepEqual(await readdir(folder), ['.lesesaal', '_site']);
});

void test('Warnings do not keep a site from being built', async (context) => {
  const { outDir } = await startFolder(context);
  const warning: Message = { ...fault, severity: 'warning' };
  const archive = sampleArchive([]);
  const outcome = await buildSample(outDir, { readArchive: async () => ({ archive, messages: [warning] }) });
  assert.ok(outcome.kind === 'built');
  assert.deepEqual(outcome.messages, [warning]);
});

void test('A template or a search index that fails leaves the old site and nothing else', async (context) => {
  const { folder, outDir } = await startFolder(context);
  await buildSample(outDir);
  const before = await treeHashes(outDir);
  const fail = (): Promise<never> => Promise.reject(new Error('No index.'));
  const archive = sampleArchive([sampleArticle('anderer', '2020-01-01', 'Anderes.')]);
  const readArchive = async () => ({ archive, messages: [] });
  await assert.rejects(buildSample(outDir, { readArchive, indexSearch: fail }), /No index/);
  const loadThrowing = () => loadPageKinds('tests/site/fixtures/throwing-pages');
  await assert.rejects(buildSample(outDir, { readArchive, loadPageKinds: loadThrowing }), /throwing-pages/);
  assert.deepEqual(await treeHashes(outDir), before);
  assert.deepEqual(await readdir(folder), ['.lesesaal', '_site']);
});

void test('Two pages with the same address are refused instead of one replacing the other', async (context) => {
  const { folder, outDir } = await startFolder(context);
  const twice = async () => {
    const kinds = await loadPageKinds();
    return [...kinds, ...kinds.slice(0, 1)];
  };
  await assert.rejects(buildSample(outDir, { loadPageKinds: twice }), /claim the path/);
  assert.deepEqual(await readdir(folder), ['.lesesaal']);
});

void test('A folder that is not ours is refused, an empty one is taken', async (context) => {
  const { outDir } = await startFolder(context);
  await mkdir(outDir);
  assert.equal((await buildSample(outDir)).kind, 'built');
  const { folder: foreign } = await startFolder(context);
  await writeFile(join(foreign, 'Diplomarbeit.odt'), 'zehn Jahre');
  assert.deepEqual(await buildSample(foreign), { kind: 'refused', refusal: 'not-ours', target: foreign });
  assert.deepEqual(await readdir(foreign), ['Diplomarbeit.odt']);
});

void test('A file, the archive, the generator and the working folder are no targets', async (context) => {
  const { outDir } = await startFolder(context);
  await writeFile(outDir, 'eine Datei');
  const refusals = await Promise.all(
    [outDir, '.', '..', '/', 'articles', 'articles/_site', 'src'].map(async (target) => {
      const outcome = await buildSample(target);
      return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
    }),
  );
  assert.deepEqual(refusals, [
    'not-a-folder',
    'holds-the-archive',
    'holds-the-archive',
    'holds-the-archive',
    'holds-the-archive',
    'inside-the-archive',
    'not-ours',
  ]);
});
