import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sourceKeys, type SourceKeys } from '../../src/start/source-keys.js';
import { runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sources: Readonly<Record<string, string>> = {
  'eleventy.config.ts': '',
  'package.json': '{}',
  'package-lock.json': '{}',
  'src/parse/a.ts': 'a',
  'src/archive/b.ts': 'b',
  'src/formats/article-record.ts': 'f',
  'src/formats/atom-feed.ts': 'g',
  'src/search/c.ts': 'c',
  'src/site/h.ts': "import { i } from '../../templates/i.ts';",
  'templates/d.ts': 'd',
  'templates/i.ts': 'i',
  'templates/pages/one.11ty.ts': "import { part } from '../part.ts';\nimport { d } from '../d.ts';",
  'templates/pages/two.11ty.ts': "export { other } from '../part.ts';",
  'templates/part.ts': "import type { inner } from './inner.ts';",
  'templates/inner.ts': 'inner',
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

const both = ['page one', 'page two'];

const changes: readonly (readonly [path: string, keys: readonly string[]])[] = [
  ['templates/styles/e.css', []],
  // It is imported by one adapter.
  ['templates/d.ts', ['all', 'page one']],
  // It is imported by what both import.
  ['templates/inner.ts', ['all', ...both]],
  ['templates/pages/two.11ty.ts', ['all', 'page two']],
  // It is used by more than adapters.
  ['templates/i.ts', ['all', 'site', ...both]],
  ['src/search/c.ts', ['all', 'search', 'site', ...both]],
  ['src/archive/b.ts', ['all', 'archive', 'search', 'site', ...both]],
  ['src/formats/article-record.ts', ['all', 'archive', 'search', 'site', ...both]],
  ['src/formats/atom-feed.ts', ['all', 'site', ...both]],
  ['src/parse/a.ts', ['all', 'reading', 'archive', 'search', 'site', ...both]],
  ['package-lock.json', ['all', 'reading', 'archive', 'search', 'site', ...both]],
];

/** All keys by their names, those of pages among them. */
const named = ({ pages, ...others }: SourceKeys): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(others),
    ...Object.entries(pages).map(([name, key]) => [`page ${name}`, key] as const),
  ]);

for (const [path, expected] of changes) {
  void test(`A change of ${path} changes ${expected.join(', ') || 'no key'}`, async (context) => {
    const before = named(await keysWith(context, {}));
    const content = `${sources[path] ?? ''}// changed`;
    const after = named(await keysWith(context, { [path]: content }));
    const changed = [...before].filter(([name, key]) => after.get(name) !== key).map(([name]) => name);
    assert.deepEqual(changed, expected);
  });
}

void test('Where no translation can be kept, the program translates itself while it runs', async () => {
  const translated = await runCommand(['--help']);
  const untranslated = await runCommand(['--help'], { environment: { LESESAAL_UNTRANSLATED: '1' } });
  assert.equal(untranslated.code, 0);
  assert.deepEqual(untranslated, translated);
});
