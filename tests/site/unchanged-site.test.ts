import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { BuildParts } from '../../src/site/build-parts.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { corePart } from '../../src/search/index/parts.ts';
import { partPath } from '../../src/site/search/site-file.ts';
import { partsWithoutSearch, siteParts } from '../../src/site/site-parts.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Longer than the file system's time stands still. */
const aMoment = 120;

void test('A site of which nothing changed is known by the stamps of its files, and what was said of it is said again', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  let readings = 0;
  const parts: BuildParts = {
    ...partsWithoutSearch,
    readArchive: (dir, options) => {
      readings += 1;
      return partsWithoutSearch.readArchive(dir, options);
    },
  };
  const build = async (baseUrl?: string) => {
    await setTimeout(aMoment);
    readings = 0;
    const outcome = await buildSite(
      {
        archiveDir: archive,
        outDir: join(folder, '_site'),
        baseUrl,
        drafts: false,
        onStage: () => {},
        reach: () => {},
      },
      parts,
    );
    assert.ok(outcome.kind === 'built');
    return { ...outcome, readings };
  };
  const first = await build();
  const second = await build();
  assert.equal(second.readings, 0);
  assert.deepEqual(second.messages, first.messages);
  assert.deepEqual(second.summary, { ...first.summary, rewritten: 0, reused: first.summary.files });

  const index = join(folder, '_site/index.html');
  appendFileSync(index, ' ');
  assert.deepEqual([(await build()).readings, (await build()).readings], [1, 0]);
  renameSync(index, `${index}.weg`);
  assert.deepEqual([(await build()).readings, (await build()).readings], [1, 0]);

  const settings = join(archive, 'archive.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text);
  assert.deepEqual([(await build()).readings, (await build()).readings], [1, 0]);
  utimesSync(settings, new Date(0), new Date(0));
  assert.equal((await build()).readings, 1);
  writeFileSync(join(archive, 'roh/fremd.txt'), 'x');
  assert.equal((await build()).readings, 1);
  assert.equal((await build('https://example.org/')).readings, 1);
});

void test('A site without a search index is not taken for one that has it, nor the other way round', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const outDir = join(folder, '_site');
  const withIndex: BuildParts = {
    ...siteParts,
    indexSearch: ({ stage }) => {
      stage.add('search', { path: partPath(corePart), content: 'x' });
      return Promise.resolve(new Map());
    },
  };
  const hasIndexAfter = async (parts: BuildParts): Promise<boolean> => {
    await setTimeout(aMoment);
    const outcome = await buildSite(
      { archiveDir: archive, outDir, baseUrl: undefined, drafts: false, onStage: () => {}, reach: () => {} },
      parts,
    );
    assert.ok(outcome.kind === 'built');
    return existsSync(join(outDir, partPath(corePart)));
  };
  const found: boolean[] = [];
  for (const parts of [withIndex, partsWithoutSearch, partsWithoutSearch, withIndex]) {
    found.push(await hasIndexAfter(parts));
  }
  assert.deepEqual(found, [true, false, false, true]);
});
