import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { cachedAssets } from '../../src/site/assets/cached-assets.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What was made may be text, what was kept is bytes. */
const collected = async (cacheFolder: string, beside: string) => {
  const { files, ...others } = await cachedAssets(cacheFolder, 'code', beside);
  return {
    ...others,
    files: files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')] as const),
  };
};

void test('Assets are kept beside the translation, else in the cache of the archive', async (context) => {
  const folder = await temporaryFolder(context);
  const [beside, cache] = [join(folder, 'translation'), join(folder, 'cache')];
  const made = await collected(cache, beside);
  assert.deepEqual(await readdir(folder), ['translation']);
  assert.deepEqual(await collected(cache, beside), made);

  const file = join(beside, 'assets');
  const content = await readFile(file);
  content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
  await writeFile(file, content);
  assert.deepEqual(await collected(cache, beside), made, 'damage is noticed');

  const nobodyMayWrite = join(folder, 'translation/assets/below-a-file');
  assert.deepEqual(await collected(cache, nobodyMayWrite), made);
  assert.deepEqual((await readdir(folder)).toSorted(), ['cache', 'translation']);
  assert.deepEqual(await collected(cache, nobodyMayWrite), made);
});
