import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inPackage } from '../../src/site/package-root.ts';
import { runCommand } from '../support/command.ts';

const cache = inPackage('node_modules/.cache/lesesaal');

const codeFiles = (): readonly string[] =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]code[\\/]\w+$/.test(path))
    .map((path) => join(cache, path));

void test('Compiled code that is damaged is not used', async () => {
  const before = await runCommand(['--help']);
  const files = codeFiles();
  assert.ok(files.length > 0);
  for (const file of files) {
    const bytes = readFileSync(file);
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 1000);
    writeFileSync(file, bytes);
  }
  assert.deepEqual(await runCommand(['--help']), before);
});
