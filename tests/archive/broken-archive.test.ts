import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { glob } from 'tinyglobby';
import { grouped } from '../../src/archive/grouped.ts';
import { sortedMessages } from '../../src/cli/print-messages.ts';
import { readArchive } from '../../src/site/read-archive.ts';

const folder = 'tests/archive/fixtures/broken';
const { archive, messages } = await readArchive(`${folder}/archive`, { drafts: true });
const byFile = grouped(sortedMessages(messages), ({ file }) => file);

/** `archive/2019/x.md` ↔ `messages/2019/x.json`. */
const expectationOf = (file: string): string =>
  file.replace(`${folder}/archive/`, `${folder}/messages/`).replace(/\.[^./]+$/, '.json');

const files = (await glob(`${folder}/archive/**/*`)).sort();

for (const file of files) {
  const found = (byFile.get(file) ?? []).map(({ line, column, severity, text, ruleId }) => ({
    line,
    column,
    severity,
    text,
    ruleId,
  }));
  const expectation = expectationOf(file);

  test(`All faults of ${file.slice(folder.length + '/archive/'.length)} are told at their places`, async () => {
    if (process.env['UPDATE_FIXTURES'] === '1') {
      await mkdir(dirname(expectation), { recursive: true });
      await writeFile(expectation, `${JSON.stringify(found, undefined, 2)}\n`);
    }
    const expected: unknown = JSON.parse(await readFile(expectation, 'utf8'));
    assert.deepEqual(found, expected);
  });
}

test('An archive with faults is no archive, and every message names one of its files', () => {
  assert.equal(archive, undefined);
  assert.ok(files.length > 30);
  assert.deepEqual(
    [...byFile.keys()].filter((file) => !files.includes(file)),
    [],
  );
});

test('No front matter was run as a program', () => {
  assert.equal(Reflect.get(globalThis, 'kopf'), undefined);
});
