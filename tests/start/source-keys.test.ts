import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sourceKeys } from '../../src/start/source-keys.js';
import { runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sources = {
  'eleventy.config.ts': '',
  'package.json': '{}',
  'package-lock.json': '{}',
  'src/parse/a.ts': 'a',
  'src/archive/b.ts': 'b',
  'src/formats/article-record.ts': 'f',
  'src/formats/atom-feed.ts': 'g',
  'src/search/c.ts': 'c',
  'templates/d.ts': 'd',
  'templates/styles/e.css': 'e',
};

const keysWith = async (context: TestContext, changed: Readonly<Record<string, string>>) => {
  const folder = await temporaryFolder(context);
  for (const [path, content] of Object.entries({ ...sources, ...changed })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return sourceKeys(folder);
};

const changes: readonly (readonly [path: string, keys: readonly string[]])[] = [
  ['templates/styles/e.css', []],
  ['templates/d.ts', ['all']],
  ['src/search/c.ts', ['all', 'search']],
  ['src/archive/b.ts', ['all', 'archive', 'search']],
  ['src/formats/article-record.ts', ['all', 'archive', 'search']],
  ['src/formats/atom-feed.ts', ['all']],
  ['src/parse/a.ts', ['all', 'reading', 'archive', 'search']],
  ['package-lock.json', ['all', 'reading', 'archive', 'search']],
];

for (const [path, expected] of changes) {
  void test(`A change of ${path} changes ${expected.join(', ') || 'no key'}`, async (context) => {
    const before = Object.entries(await keysWith(context, {}));
    const after = new Map(Object.entries(await keysWith(context, { [path]: 'changed' })));
    const changed = before.filter(([name, key]) => after.get(name) !== key).map(([name]) => name);
    assert.deepEqual(changed, expected);
  });
}

void test('Where no translation can be kept, the program translates itself while it runs', async () => {
  const translated = await runCommand(['--help']);
  const untranslated = await runCommand(['--help'], { environment: { LESESAAL_UNTRANSLATED: '1' } });
  assert.equal(untranslated.code, 0);
  assert.deepEqual(untranslated, translated);
});
