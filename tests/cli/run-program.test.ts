import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Command } from 'commander';
import { runProgram } from '../../src/cli/run-program.ts';

test('A fault of our own ends with 3 and asks to report it', async (context) => {
  const written = context.mock.method(process.stderr, 'write', () => true);
  const broken = new Command('broken').action(() => {
    throw new TypeError('Nobody expects this.');
  });
  await runProgram([broken], '0', ['broken']);
  const said = written.mock.calls.map(({ arguments: words }) => String(words[0])).join('');
  const { exitCode } = process;
  process.exitCode = 0;
  assert.equal(exitCode, 3);
  assert.match(said, /Bitte melden Sie ihn/);
  assert.match(said, /TypeError: Nobody expects this\./);
});
