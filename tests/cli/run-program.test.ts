import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { commands } from '../../src/cli/commands.ts';
import { importCommand } from '../../src/cli/import.ts';
import { mergeCommand } from '../../src/cli/merge.ts';
import { runProgram } from '../../src/cli/run-program.ts';
import { cliWording } from '../../src/german/wording/cli.ts';

/** What a program of the given commands says on stderr, and how it ends. */
const outcome = async (context: TestContext, offered: readonly Command[], words: readonly string[]) => {
  const written = context.mock.method(process.stderr, 'write', () => true);
  await runProgram(offered, '1.2.3', words);
  const said = written.mock.calls.map(({ arguments: parts }) => String(parts[0])).join('');
  written.mock.restore();
  const { exitCode } = process;
  process.exitCode = 0;
  return { exitCode, said };
};

const command = (): Command =>
  new Command('check')
    .option('--archive <DIR>', 'Ordner')
    .option('--json', 'Daten')
    .action(() => {});

test('A fault of our own ends with 3 and asks to report it', async (context) => {
  const broken = new Command('broken').action(() => {
    throw new TypeError('Nobody expects this.');
  });
  const { exitCode, said } = await outcome(context, [broken], ['broken']);
  assert.equal(exitCode, 3);
  assert.match(said, /Bitte melden Sie ihn/);
  assert.match(said, /TypeError: Nobody expects this\./);
});

test('A fault of the machine ends with 3, says what mends it and asks for no report', async (context) => {
  const hindered = new Command('hindered').action(() => {
    readFileSync('tests');
  });
  const { exitCode, said } = await outcome(context, [hindered], ['hindered']);
  assert.equal(exitCode, 3);
  assert.equal(
    said,
    'Eine Datei lässt sich nicht lesen. Dort liegt ein Ordner, wo eine Datei erwartet wird (EISDIR). Verschieben Sie ihn an eine andere Stelle. Rufen Sie dann den Befehl noch einmal auf.\n',
  );
});

test('So does one that nobody waits for', () => {
  const file = pathToFileURL(resolve('src/cli/tell-uncaught.ts')).href;
  const program = `import { readFileSync } from 'node:fs';
    import { tellUncaught } from '${file}';
    tellUncaught();
    setTimeout(() => readFileSync('.'));
    setTimeout(() => {}, 60_000);`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  assert.equal(status, 3);
  assert.match(stderr, /^Eine Datei lässt sich nicht lesen\. .* \(EISDIR\)\. .*\n$/);
});

/** Words after `lesesaal` → what it says to them. */
const misuse: readonly (readonly [readonly string[], RegExp])[] = [
  [['chek'], /Den Befehl „chek“ gibt es nicht\. Meinten Sie „check“\?/],
  [['quatsch'], /Den Befehl „quatsch“ gibt es nicht\. Alle Möglichkeiten zeigt „lesesaal --help“\./],
  [
    ['check', '--arhive', 'x'],
    /Die Option „--arhive“ gibt es hier nicht\. Meinten Sie „--archive“\? Alle Möglichkeiten zeigt „lesesaal check --help“\./,
  ],
  [['check', '-Hafen'], /Die Option „-Hafen“ gibt es hier nicht\. .*schreiben Sie „--“ davor: „-- -Hafen“/],
  [
    ['check', '--archive'],
    /Nach „--archive <DIR>“ fehlt die Angabe\. Alle Möglichkeiten zeigt „lesesaal check --help“\./,
  ],
  [['check', '--archive', ''], /Nach „--archive <DIR>“ fehlt die Angabe/],
  [['check', '--archive='], /Nach „--archive <DIR>“ fehlt die Angabe/],
  [['check', '--archive', '--json'], /Nach „--archive <DIR>“ fehlt die Angabe/],
  [['check', '--archive', '--help'], /Nach „--archive <DIR>“ fehlt die Angabe/],
  [['check', 'zuviel'], /mehr Angaben.*Anführungszeichen\. .*„lesesaal check --help“\./],
  [['--quatsch'], /„--quatsch“ gibt es hier nicht\. .*„lesesaal --help“\./],
  [[], /Aufruf: lesesaal \[Optionen\] \[Befehl\]\n/],
];

for (const [words, expected] of misuse) {
  test(`„lesesaal ${words.join(' ')}“ is wrong use and ends with 2`, async (context) => {
    const { exitCode, said } = await outcome(context, [command()], words);
    assert.equal(exitCode, 2);
    assert.match(said, expected);
  });
}

test('A path that is empty is none', async (context) => {
  for (const [words, name] of [
    [['import', ''], 'DATEI'],
    [['merge', '_teile/2019', ''], 'ORDNER'],
  ] as const) {
    const { exitCode, said } = await outcome(context, [importCommand(), mergeCommand()], words);
    assert.equal(exitCode, 2);
    assert.match(said, new RegExp(`^Es fehlt: ${name}\\.`));
  }
});

test('The help names what stands behind options and commands in German', () => {
  const named = commands().flatMap(({ options, registeredArguments }) => [
    ...options.flatMap(({ flags }) => /<(.*)>/.exec(flags)?.[1] ?? []),
    ...registeredArguments.map((argument) => argument.name()),
  ]);
  const known = new Set<string>(Object.values(cliWording.values));
  assert.ok(named.length > 12);
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  );
});
