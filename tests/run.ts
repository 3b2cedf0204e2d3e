import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';

/**
 * Runs the test files: all of them, or those whose path contains one of the given words.
 * `npm run update` sets UPDATE_FIXTURES=1, with which fixture tests rewrite what they expect.
 */
const words = process.argv.slice(2);
const found = await glob('tests/**/*.test.ts');
const files = found.filter((file) => words.length === 0 || words.some((word) => file.includes(word))).sort();

if (files.length === 0) {
  console.error(`No test file matches: ${words.join(' ')}`);
  process.exit(2);
}

/** What takes longest is begun first, so that no processor waits for the other at the end. */
const first = ['browser', 'cli'];

/**
 * Rooms whose tests only compute, those that take long first. All files of such a room run in one process: to start
 * one and to load the program takes longer than most of them. Every other file has a process of its own.
 */
const together = ['search', 'parse', 'intake', 'archive', 'formats', 'german', 'maps', 'templates'];

const roomOf = (file: string): string => file.split('/')[1] ?? '';
const filesOf = (room: string): readonly string[] => files.filter((file) => roomOf(file) === room);
const others = files.filter((file) => ![...first, ...together].includes(roomOf(file)));

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lesesaal-test-run-')));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file that imports all test files of a room. */
const inOne = (room: string): readonly string[] => {
  const imports = filesOf(room).map((file) => `import ${JSON.stringify(pathToFileURL(file).href)};\n`);
  if (imports.length === 0) return [];
  const all = join(folder, `${room}.test.mjs`);
  writeFileSync(all, imports.join(''));
  return [all];
};

// The processes of the tests are started with the switches of this one.
process.execArgv.push('--import', pathToFileURL('tests/support/property-seed.ts').href);
run({
  files: [...first.flatMap(filesOf), ...together.flatMap(inOne), ...others].map((file) => resolve(file)),
  concurrency: Math.max(2, availableParallelism()),
})
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
