import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Run {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const command = resolve('src/cli/lesesaal.js');

const run = (words: readonly string[], folder = process.cwd(), program = command): Promise<Run> =>
  new Promise((done) => {
    execFile(process.execPath, [program, ...words], { cwd: folder }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });

test('check prints every fault of a broken archive in one run, sorted by place, and ends with 1', async () => {
  const archive = 'tests/archive/fixtures/broken/archive';
  const { code, stdout, stderr } = await run(['check', '--archive', archive]);
  const lines = stderr.trimEnd().split('\n');
  const messages = lines.slice(0, -1);
  assert.equal(code, 1);
  assert.equal(stdout, '');
  assert.match(lines.at(-1) ?? '', /^\d+ Fehler, \d+ Hinweise\.$/);
  for (const line of messages) assert.match(line, /^\S+:\d+:\d+ {2}(?:error|warning) {2}.+ {2}[a-z0-9-]+$/);
  // A terminal or a CI would obey them; the archive says them in a doubt.
  assert.doesNotMatch(stderr.replaceAll('\n', ''), /[\p{Cc}\p{Bidi_Control}]/u);
  assert.match(stderr, /␛\]0;Titel␇␛\[2J␊::stop-commands::x␊<U\+202E><U\+009B>31m/);
  const files = messages.map((line) => line.split(':')[0] ?? '');
  assert.deepEqual(files, files.toSorted());
  assert.ok(new Set(files).size > 30);
});

test('check --json gives the same messages to programs', async () => {
  const { code, stdout, stderr } = await run(['check', '--json']);
  const messages: unknown = JSON.parse(stdout);
  assert.equal(code, 0);
  assert.ok(Array.isArray(messages) && messages.length === 3);
  assert.equal(stderr, 'Keine Fehler, 3 Hinweise.\n');
});

test('The command runs from any folder and through a link, and names files from where it was started', async (context) => {
  const folder = await temporaryFolder(context);
  const link = join(folder, 'lesesaal');
  await symlink(command, link);
  const { code, stderr } = await run(['check', '--archive', resolve('articles')], folder, link);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^\.\.\/\S*articles\/archive\.yaml:1:1 {2}warning/);
});

test('A query of signs alone asks for nothing, and finds nothing', async () => {
  const { code, stdout, stderr } = await run(['search', '🙂', '--json']);
  assert.deepEqual([code, stdout], [0, '[]\n']);
  assert.match(stderr, /weder ein Buchstabe noch eine Ziffer/);
});

test('Wrong use says what was probably meant and ends with 2', async () => {
  const { code, stderr } = await run(['chek']);
  assert.equal(code, 2);
  assert.match(stderr, /Den Befehl „chek“ gibt es nicht\. Meinten Sie „check“\?/);
});
