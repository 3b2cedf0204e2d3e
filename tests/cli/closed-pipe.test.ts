import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';

const program = `"${process.execPath}" "${resolve('src/cli/lesesaal.js')}"`;

/** What the shell says of a pipeline: the exit code of the command at its beginning, and what that complained of. */
const inShell = (pipeline: (command: string) => string, words: string): Promise<string> =>
  new Promise((done) => {
    const left = `(${program} ${words}; echo "Ende: $?" >&3)`;
    execFile('sh', ['-c', `{ ${pipeline(left)}; } 3>&1`], (_, stdout, stderr) => {
      done(`${stdout}${stderr}`);
    });
  });

test('A command whose output nobody reads any more ends without a word', async () => {
  const words = 'import tests/intake/fixtures --json 2>/dev/null';
  for (const reader of ['true', 'head -n 5 >/dev/null'])
    assert.equal(await inShell((left) => `${left} | ${reader}`, words), 'Ende: 141\n');
  assert.equal(await inShell((left) => `${left} 2>&1 | true`, 'check --json'), 'Ende: 141\n');
});

test('A command whose messages nobody reads does its work to the end', async () => {
  assert.equal(await inShell((left) => `${left} 2>&1 >/dev/null | true`, 'check'), 'Ende: 0\n');
});

test('A command whose output cannot be kept says so in a line', {
  skip: !existsSync('/dev/full'),
}, async () => {
  assert.match(
    await inShell((left) => left, 'check --json >/dev/full'),
    /^Ende: 3\n.* Hinweise\.\nDie Standardausgabe lässt sich nicht schreiben\. .* \(ENOSPC\)\. .*\n$/,
  );
});

test('A command whose messages cannot be kept does its work to the end', {
  skip: !existsSync('/dev/full'),
}, async () => {
  assert.equal(await inShell((left) => left, 'check 2>/dev/full'), 'Ende: 0\n');
});
