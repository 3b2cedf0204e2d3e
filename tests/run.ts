import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { glob } from 'tinyglobby';

/**
 * Runs the test files: all of them, or those whose path contains one of the given words.
 * Node 20's test runner takes no glob patterns, so the files are found here.
 * `npm run update` sets UPDATE_FIXTURES=1, with which fixture tests rewrite what they expect.
 */
const words = process.argv.slice(2);
const found = await glob('tests/**/*.test.ts');
const files = found.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));

if (files.length === 0) {
  console.error(`No test file matches: ${words.join(' ')}`);
  process.exit(2);
}

const concurrency = `--test-concurrency=${Math.max(2, availableParallelism())}`;
const reporter = '--test-reporter=spec';
const runner = spawn(
  process.execPath,
  [
    '--import',
    'tsx',
    '--import',
    './tests/support/property-seed.ts',
    '--test',
    concurrency,
    reporter,
    ...files.sort(),
  ],
  { stdio: 'inherit' },
);
runner.on('exit', (code) => process.exit(code ?? 1));
