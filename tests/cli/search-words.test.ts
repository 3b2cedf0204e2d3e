import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { runProgram } from '../../src/cli/run-program.ts';
import { searchCommand } from '../../src/cli/search.ts';

/** What `lesesaal search` takes its words for; undefined where it does not search. */
const understood = async (context: TestContext, words: readonly string[]) => {
  let asked: readonly unknown[] | undefined;
  const search = searchCommand().action((query: readonly string[], flags: unknown) => {
    asked = [query, flags];
  });
  const out = context.mock.method(process.stdout, 'write', () => true);
  const errors = context.mock.method(process.stderr, 'write', () => true);
  await runProgram([search], '1.2.3', ['search', ...words]);
  const said = [...out.mock.calls, ...errors.mock.calls].map((call) => String(call.arguments[0])).join('');
  out.mock.restore();
  errors.mock.restore();
  const { exitCode } = process;
  process.exitCode = 0;
  return { asked, said, exitCode: exitCode ?? 0 };
};

const site = { out: '_site' };

/** Words behind `lesesaal search` → the query, and the flags. */
const queries: readonly (readonly [words: readonly string[], query: readonly string[], flags: object])[] = [
  [['-hafen'], ['-hafen'], site],
  [['-Venezuela', 'Kreml'], ['-Venezuela', 'Kreml'], site],
  [['Kreml', '-hafen', '--json'], ['Kreml', '-hafen'], { ...site, json: true }],
  [['-hafen', '--out', '-x', '-y'], ['-hafen', '-y'], { out: '-x' }],
  [['-hafen Kreml'], ['-hafen Kreml'], site],
  [['-1999', '-'], ['-1999', '-'], site],
  [['-V'], ['-V'], site],
  [['--', '--json', '-h'], ['--json', '-h'], site],
  [['-hafen', '--all', '--', '--json', '--'], ['-hafen', '--json', '--'], { ...site, all: true }],
];

for (const [words, query, flags] of queries) {
  test(`„lesesaal search ${words.join(' ')}“ searches for „${query.join(' ')}“`, async (context) => {
    const { asked, said, exitCode } = await understood(context, words);
    assert.deepEqual([asked, said, exitCode], [[query, flags], '', 0]);
  });
}

for (const words of [['-h'], ['--help'], ['Kreml', '-h'], ['-hafen', '--help']]) {
  test(`„lesesaal search ${words.join(' ')}“ gives the help`, async (context) => {
    const { asked, said, exitCode } = await understood(context, words);
    assert.deepEqual([asked, exitCode], [undefined, 0]);
    assert.match(said, /^Aufruf: lesesaal search .*SUCHE.*„--“/s);
  });
}

for (const words of [
  ['--jsno', 'Kreml'],
  ['Kreml', '-hafen', '--jsno'],
]) {
  test(`„lesesaal search ${words.join(' ')}“ is wrong use`, async (context) => {
    const { asked, said, exitCode } = await understood(context, words);
    assert.deepEqual([asked, exitCode], [undefined, 2]);
    assert.match(said, /Die Option „--jsno“ gibt es hier nicht\. Meinten Sie „--json“\?/);
  });
}
