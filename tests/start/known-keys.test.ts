import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { knownKeys } from '../../src/start/known-keys.js';
import { sourceKeys } from '../../src/start/source-keys.js';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Longer than the file system's time stands still. */
const aMoment = 120;

void test('The keys that are remembered are those of the sources, whatever became of them or of the memory', async (context) => {
  const root = await temporaryFolder(context);
  await mkdir(join(root, 'src'));
  await mkdir(join(root, 'templates'));
  for (const name of ['eleventy.config.ts', 'package.json', 'package-lock.json', 'src/a.ts']) {
    await writeFile(join(root, name), '{}');
  }
  const file = join(root, 'memory', 'keys.json');
  const check = async (): Promise<void> => {
    await setTimeout(aMoment);
    assert.deepEqual(knownKeys(root, file), sourceKeys(root));
    assert.deepEqual(knownKeys(root, file), sourceKeys(root));
  };
  await check();
  assert.ok((await readFile(file, 'utf8')).includes(sourceKeys(root).all));
  await writeFile(join(root, 'src/a.ts'), '[]');
  await check();
  await writeFile(join(root, 'src/b.ts'), '');
  await check();
  await writeFile(file, '{"name":');
  await check();
});
