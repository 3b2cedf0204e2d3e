import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test, type TestContext } from 'node:test';
import { corePart } from '../../src/search/index/parts.ts';
import type { BuildParts } from '../../src/site/build-parts.ts';
import { partPath } from '../../src/site/search/site-file.ts';
import { siteParts } from '../../src/site/site-parts.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { randomEdit, randomNumbers } from '../support/random-edits.ts';
import { siteBuilder } from '../support/site-builder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';

/** So many edits and damages are tried; `LESESAAL_LONG=200` tries more. */
const rounds = Number(process.env['LESESAAL_LONG'] ?? 8);

/** The true parts, with an index that takes no time: one file that tells what it was made of. */
const parts: BuildParts = {
  ...siteParts,
  indexSearch: async ({ articles, stage }) => {
    const content = articles.map(({ article }) => article.body.html).join('\n');
    stage.add('search', { path: partPath(corePart), content });
    return new Map();
  },
};

const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const build = siteBuilder({ folder, archive, parts, baseUrl: 'https://example.org/' });
  const tree = (name: string) => treeHashes(join(folder, name));
  return { folder, archive, build, tree };
};

void test('After each of many edits the site is what a clean build makes', async (context) => {
  const { archive, build, tree } = await start(context);
  const draw = randomNumbers(20_261_126);
  await build('_site');
  for (let step = 1; step <= rounds; step += 1) {
    const edit = randomEdit(archive, draw, step);
    const before = await tree('_site');
    const { rewritten } = await build('_site');
    await build('clean', true);
    const after = await tree('_site');
    assert.deepEqual(after, await tree('clean'), `${step}: ${edit}`);
    const changed = Object.entries(after).filter(([path, hash]) => before[path] !== hash);
    assert.equal(rewritten, changed.length, `${step}: ${edit}`);
  }
});

void test('A second build of the same archive writes nothing', async (context) => {
  const { folder, build } = await start(context);
  await build('_site');
  const written = statSync(join(folder, '_site/index.html')).mtimeMs;
  const { rewritten, reused, files } = await build('_site');
  assert.deepEqual([rewritten, reused], [0, files]);
  assert.equal(statSync(join(folder, '_site/index.html')).mtimeMs, written);
});

void test('What others change in the site is mended by the next build', async (context) => {
  const { folder, build, tree } = await start(context);
  await build('_site');
  const before = await tree('_site');
  appendFileSync(join(folder, '_site/index.html'), '<!-- von Hand -->');
  for (const name of ['artikel.csv', 'personen.json']) rmSync(join(folder, '_site/daten', name));
  rmSync(join(folder, '_site/orte'), { recursive: true });
  assert.ok((await build('_site')).rewritten > 2);
  assert.deepEqual(await tree('_site'), before);
  for (const path of ['_site/index.html', '_site/orte']) rmSync(join(folder, path), { recursive: true });
  mkdirSync(join(folder, '_site/index.html/darin'), { recursive: true });
  writeFileSync(join(folder, '_site/orte'), 'Eine Datei, wo ein Ordner war.');
  await build('_site');
  assert.deepEqual(await tree('_site'), before);
  rmSync(join(folder, '_site'), { recursive: true });
  await build('_site');
  assert.deepEqual(await tree('_site'), before);
});

void test('The data about a kind go with its last record, and come with its first one', async (context) => {
  const { folder, archive, build, tree } = await start(context);
  await build('_site');
  const before = await tree('_site');
  const topics = join(archive, 'authority/topics.yaml');
  const articles = readdirSync(archive, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(archive, path));
  const kept = new Map([topics, ...articles].map((path) => [path, readFileSync(path, 'utf8')]));
  rmSync(topics);
  for (const path of articles) writeFileSync(path, (kept.get(path) ?? '').replace(/^topics: .*\n/m, ''));
  await build('_site');
  await build('clean', true);
  const without = await tree('_site');
  assert.deepEqual(without, await tree('clean'));
  assert.ok('daten/themen.json' in before && !('daten/themen.json' in without));
  assert.doesNotMatch(readFileSync(join(folder, '_site/daten.html'), 'utf8'), /href="daten\/themen\.json"/);
  for (const [path, text] of kept) writeFileSync(path, text);
  await build('_site');
  assert.deepEqual(await tree('_site'), before);
});

const cacheFiles = (folder: string): readonly string[] =>
  readdirSync(join(folder, '.lesesaal'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

void test('A cache that is damaged anywhere is noticed or does no harm', async (context) => {
  const { folder, archive, build, tree } = await start(context);
  const draw = randomNumbers(7);
  for (let round = 1; round <= rounds; round += 1) {
    await build('_site');
    const files = cacheFiles(folder).filter((path) => !path.includes('/clean/'));
    const file = files[draw(files.length)] ?? '';
    const bytes = readFileSync(file);
    const place = draw(bytes.length);
    const kind = draw(3);
    if (kind === 0) rmSync(file);
    else if (kind === 1) writeFileSync(file, bytes.subarray(0, place));
    else {
      bytes[place] = (bytes[place] ?? 0) ^ (1 + draw(255));
      writeFileSync(file, bytes);
    }
    randomEdit(archive, draw, round);
    await build('_site');
    await build('clean', true);
    assert.deepEqual(await tree('_site'), await tree('clean'), `${round}: ${file} at ${place}`);
  }
});
