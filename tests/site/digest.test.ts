import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { splitNothing } from '../../src/search/analysis/compound-splitter.ts';
import { makeEdition } from '../../src/site/make-edition.ts';
import { digester } from '../../src/site/outputs/digest.ts';
import { ownKeys } from '../../src/site/own-keys.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { sampleAssets } from '../support/sample-assets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Digests of all that pages are made from, by what they name. */
const digestsOf = async (dir: string, cache: string): Promise<ReadonlyMap<string, string>> => {
  const { archive } = await readArchive(dir, {
    drafts: false,
    cache: { folder: cache, keys: ownKeys(), startPool: () => assert.fail('So few are read here.') },
  });
  assert.ok(archive);
  const { articles, entitySheets, chronicleSheets, sourceSheets } = makeEdition(
    archive,
    sampleAssets,
    undefined,
    splitNothing,
  );
  const digests = digester();
  return new Map([
    ...articles.map((listed) => [`page ${listed.article.id}`, digests.ofSubject(listed)] as const),
    ...articles.map((listed) => [`record ${listed.article.id}`, digests.ofRecord(listed)] as const),
    ...articles.map((listed) => [`line ${listed.article.id}`, digests.of(listed)] as const),
    ...entitySheets.map((sheet, place) => [`entity ${place}`, digests.ofSubject(sheet)] as const),
    ...chronicleSheets.map((sheet, place) => [`chronicle ${place}`, digests.ofSubject(sheet)] as const),
    ...sourceSheets.map((sheet, place) => [`source ${place}`, digests.ofSubject(sheet)] as const),
  ]);
};

const changedBy = async (
  context: Parameters<typeof temporaryFolder>[0],
  edit: (text: string) => string,
): Promise<readonly string[]> => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const cache = join(folder, 'cache');
  const before = await digestsOf(archive, cache);
  const [name = ''] = readdirSync(join(archive, '2019'));
  const file = join(archive, '2019', name);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  const after = await digestsOf(archive, cache);
  assert.deepEqual([...after.keys()], [...before.keys()]);
  return Array.from(after.keys()).filter((key) => before.get(key) !== after.get(key));
};

void test('A sentence at the end of an article is nobody’s business but its own page’s', async (context) => {
  const changed = await changedBy(context, (text) => `${text.trimEnd()}\n\nUnd so weiter und so fort.\n`);
  assert.deepEqual(
    changed.map((key) => key.split(' ')[0]),
    ['page', 'record'],
  );
});

void test('A headline changes every list that shows it, and the pages that lead to it', async (context) => {
  const changed = await changedBy(context, (text) =>
    text.replace(/^headline: .*$/m, 'headline: Ganz anders'),
  );
  const kinds = new Set(changed.map((key) => key.replace(/ .*/, '')));
  assert.deepEqual(kinds, new Set(['page', 'record', 'line', 'entity', 'chronicle', 'source']));
  assert.equal(changed.filter((key) => key.startsWith('record')).length, 1);
  assert.ok(changed.filter((key) => key.startsWith('page')).length > 1);
});
