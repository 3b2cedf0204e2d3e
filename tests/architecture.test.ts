import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { glob } from 'tinyglobby';
import { architectureFaults, type SourceFile } from './support/architecture.ts';

const readSources = async (): Promise<readonly SourceFile[]> => {
  const paths = await glob(['eleventy.config.ts', 'src/**/*.{ts,js}', 'templates/**/*.ts', '!**/*.d.ts']);
  return Promise.all(paths.sort().map(async (path) => ({ path, source: await readFile(path, 'utf8') })));
};

void test('Every room imports only what the architecture lets it see, without circles', async () => {
  const sources = await readSources();
  assert.ok(sources.length > 50);
  assert.deepEqual(architectureFaults(sources), []);
});

interface Planted {
  readonly path: string;
  readonly source: string;
  /** `undefined`: the import is allowed. */
  readonly fault: string | undefined;
}

const mayNot = (path: string, source: string, imported: string): Planted => ({
  path,
  source,
  fault: `${path} may not import ${imported}`,
});

const may = (path: string, source: string): Planted => ({ path, source, fault: undefined });

const planted: readonly Planted[] = [
  mayNot('src/start/a.js', "import { b } from '../site/b.ts';", 'src/site/b.ts'),
  mayNot('src/record/a.ts', "import type { B } from '../german/b.ts';", 'src/german/b.ts'),
  mayNot('src/record/a.ts', "import { join } from 'node:path';", 'node:path'),
  mayNot('src/german/a.ts', "import { b } from '../parse/b.ts';", 'src/parse/b.ts'),
  may('src/german/a.ts', "import type { B } from '../record/b.ts';"),
  mayNot('src/intake/a.ts', "import { b } from '../parse/b.ts';", 'src/parse/b.ts'),
  mayNot('src/parse/a.ts', "import { readFile } from 'node:fs/promises';", 'node:fs/promises'),
  mayNot('src/parse/a.ts', "import { b } from '../archive/b.ts';", 'src/archive/b.ts'),
  may('src/parse/a.ts', "import { createHash } from 'node:crypto';"),
  mayNot('src/archive/a.ts', "import { b } from '../formats/b.ts';", 'src/formats/b.ts'),
  mayNot('src/search/a.ts', "import { b } from '../formats/b.ts';", 'src/formats/b.ts'),
  mayNot('src/search/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'),
  may('src/search/a.ts', "import { gunzipSync } from 'node:zlib';"),
  mayNot('src/search/a.ts', "import { createIndex } from 'pagefind';", 'pagefind'),
  mayNot('src/site/a.ts', "import { createIndex } from 'pagefind';", 'pagefind'),
  may('src/site/search/pagefind-index.ts', "import { createIndex } from 'pagefind';"),
  mayNot('src/formats/a.ts', "import { b } from '../site/b.ts';", 'src/site/b.ts'),
  mayNot('templates/a.ts', "import { b } from '../src/archive/b.ts';", 'src/archive/b.ts'),
  may('templates/a.ts', "import { pages } from '../src/archive/links.ts';"),
  mayNot('templates/parts/a.ts', "import { b } from '../../src/parse/b.ts';", 'src/parse/b.ts'),
  mayNot('templates/pages/a.11ty.ts', "import { Eleventy } from '@11ty/eleventy';", '@11ty/eleventy'),
  mayNot('src/site/a.ts', "import { Eleventy } from '@11ty/eleventy';", '@11ty/eleventy'),
  may('eleventy.config.ts', "import type { UserConfig } from '@11ty/eleventy';"),
  mayNot('src/site/a.ts', "import { b } from '../cli/b.ts';", 'src/cli/b.ts'),
  mayNot('src/site/a.ts', "import { b } from '../browser/b.ts';", 'src/browser/b.ts'),
  mayNot('src/cli/a.ts', "import { build } from 'esbuild';", 'esbuild'),
  mayNot('src/site/a.ts', "import { watch } from 'chokidar';", 'chokidar'),
  mayNot('src/site/a.ts', "import { Command } from 'commander';", 'commander'),
  mayNot('src/browser/a.ts', "import { b } from '../site/b.ts';", 'src/site/b.ts'),
  mayNot('src/browser/a.ts', "import { b } from '../parse/b.ts';", 'src/parse/b.ts'),
  mayNot('src/browser/a.ts', "import { z } from 'zod';", 'zod'),
  // However it is written:
  mayNot('src/record/a.ts', "type B = import('../site/b.ts').B;", 'src/site/b.ts'),
  mayNot('src/record/a.ts', "const b = await import('../site/b.ts');", 'src/site/b.ts'),
  mayNot('src/record/a.ts', "import '../site/b.ts';", 'src/site/b.ts'),
  {
    path: 'src/record/a.ts',
    source: 'const b = await import(`${place}/b.ts`);',
    fault: 'src/record/a.ts imports what only its run decides',
  },
  {
    path: 'src/record/a.ts',
    source: "export * from './b.ts';",
    fault: 'src/record/a.ts passes on ./b.ts instead of having others import it',
  },
  {
    path: 'src/other/a.ts',
    source: "import { b } from './b.ts';",
    fault: 'src/other/a.ts lies in no room',
  },
];

for (const { path, source, fault } of planted) {
  void test(`${fault === undefined ? 'Allowed' : 'Found'}: ${source} in ${path}`, () => {
    assert.deepEqual(architectureFaults([{ path, source }]), fault === undefined ? [] : [fault]);
  });
}

void test('A circle of imports is found, also one of types', () => {
  const files = [
    { path: 'src/record/a.ts', source: "import type { B } from './b.ts';" },
    { path: 'src/record/b.ts', source: "import { c } from './c.ts';" },
    { path: 'src/record/c.ts', source: "import { a } from './a.ts';" },
    { path: 'src/record/d.ts', source: "import { a } from './a.ts';" },
  ];
  assert.deepEqual(architectureFaults(files), [
    'src/record/a.ts → src/record/b.ts → src/record/c.ts → src/record/a.ts',
  ]);
});

void test('A browser script must not lead to Node over other modules either', () => {
  const files = [
    { path: 'src/browser/a.ts', source: "import { b } from '../search/b.ts';" },
    { path: 'src/search/b.ts', source: "import { c } from './c.ts';" },
    { path: 'src/search/c.ts', source: "import { gunzipSync } from 'node:zlib';" },
  ];
  assert.deepEqual(architectureFaults(files), ['src/browser/ leads to node:zlib']);
});
