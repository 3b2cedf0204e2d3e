import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { draftArticle } from '../../src/intake/draft-article.ts';
import { readRawFile } from '../../src/intake/read-raw-file.ts';
import { draftDigest } from './draft-digest.ts';

const folder = new URL('fixtures/', import.meta.url);
const texts = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();

test('There are at least sixty fixtures, one phenomenon each', () => {
  assert.ok(texts.length >= 60);
});

for (const file of texts) {
  test(`Reads ${file.replace('.txt', '').replaceAll('-', ' ')}`, async () => {
    const bytes = await readFile(new URL(file, folder));
    const draft = draftArticle(readRawFile({ file, sha256: '', bytes }), []);
    const digest = `${JSON.stringify(draftDigest(draft), undefined, 1)}\n`;
    const expected = new URL(file.replace('.txt', '.json'), folder);
    if (process.env['UPDATE_FIXTURES'] === '1') await writeFile(expected, digest);
    assert.equal(digest, await readFile(expected, 'utf8'));
  });
}
