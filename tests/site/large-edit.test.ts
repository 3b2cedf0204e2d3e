import assert from 'node:assert/strict';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BuildParts } from '../../src/site/build-parts.ts';
import { siteParts } from '../../src/site/site-parts.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { randomEdit, randomNumbers } from '../support/random-edits.ts';
import { siteBuilder } from '../support/site-builder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';

/** A small archive that is built as a large one is: edits are indexed beside everything else. */
const parts = { ...siteParts, largeFrom: 0 };

void test('What is indexed beside everything else is what a clean build makes', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const build = siteBuilder({ folder, archive, parts });
  const draw = randomNumbers(20_261_127);
  await build('_site');
  for (let step = 1; step <= 3; step += 1) {
    const edit = randomEdit(archive, draw, step);
    await build('_site');
    await build('clean', true);
    assert.deepEqual(
      await treeHashes(join(folder, '_site')),
      await treeHashes(join(folder, 'clean')),
      `${step}: ${edit}`,
    );
  }
});

void test('A large archive is indexed before its pages are made, and makes the site that a small one makes', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const stages: string[] = [];
  const onStage = (stage: string): void => {
    stages.push(stage);
  };
  await siteBuilder({ folder, archive, parts: { ...parts, prepareSearch: undefined }, onStage })('large');
  assert.deepEqual(stages, ['read', 'index', 'render', 'write', 'publish']);
  stages.length = 0;
  await siteBuilder({ folder, archive, parts: siteParts, onStage })('small');
  assert.deepEqual(stages, ['read', 'render', 'write', 'index', 'publish']);
  assert.deepEqual(await treeHashes(join(folder, 'large')), await treeHashes(join(folder, 'small')));
  stages.length = 0;
  const inView = { paths: [], settle: () => {} };
  await siteBuilder({ folder, archive, parts: { ...parts, prepareSearch: undefined }, onStage, inView })(
    'seen',
  );
  assert.deepEqual(stages, ['read', 'render', 'write', 'index', 'publish']);
});

/** Waits for its turn, as an edit does that touches much of the index. */
const waitingIndex: BuildParts['indexSearch'] = async ({ handOver, turn }) => {
  handOver();
  await turn;
  return new Map();
};

for (const [what, indexSearch] of [
  ['others index', siteParts.indexSearch],
  ['the index waits for its turn', waitingIndex],
] as const) {
  void test(`What fails while ${what} ends the build with what went wrong`, async (context) => {
    const folder = await temporaryFolder(context);
    const archive = await copyArchive(folder);
    const build = (loadPageKinds: BuildParts['loadPageKinds']) =>
      siteBuilder({ folder, archive, parts: { ...parts, loadPageKinds, indexSearch } })('_site');
    const edit = (): void => {
      const [year = ''] = readdirSync(archive).filter((name) => /^\d{4}$/.test(name));
      const [name = ''] = readdirSync(join(archive, year));
      appendFileSync(join(archive, year, name), '\nDie Sitzung wurde vertagt.\n');
    };
    await build(siteParts.loadPageKinds);
    const before = await treeHashes(join(folder, '_site'));
    edit();
    await assert.rejects(
      build(() => Promise.reject(new Error('no pages'))),
      /no pages/,
    );
    assert.deepEqual(await treeHashes(join(folder, '_site')), before);
    await build(siteParts.loadPageKinds);
  });
}
