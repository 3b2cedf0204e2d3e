import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { appendFile, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';

const execute = promisify(execFile);
const lesesaal = `${process.execPath} ${resolve('src/cli/lesesaal.js')}`;

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

const hasMake = spawnSync('make', ['--version']).status === 0;

/** An archive of two years, which is enough for shards. */
const smallArchive = async (folder: string): Promise<string> => {
  const archive = await copyArchive(folder);
  for (const year of ['2022', '2025']) await rm(join(archive, year), { recursive: true });
  return archive;
};

void test('The workflow builds each year by itself and joins them', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await smallArchive(folder);
  // oxlint-disable-next-line no-unsafe-type-assertion -- The file is ours.
  const { jobs } = parse(await readFile('.github/workflows/shards.yml', 'utf8')) as Workflow;
  const output = join(folder, 'output');
  const environment = {
    ...process.env,
    ARCHIVE: archive,
    SHARDS: join(folder, 'teile'),
    SITE: join(folder, 'site'),
    BASE_URL: 'https://example.org/',
    GITHUB_OUTPUT: output,
  };
  const runJob = async (name: string, more: Readonly<Record<string, string>> = {}): Promise<void> => {
    for (const { run } of jobs[name]?.steps ?? []) {
      if (run === undefined || run === 'npm ci') continue;
      await execute('bash', ['-e', '-c', run], { env: { ...environment, ...more } });
    }
  };
  await runJob('years');
  const years = /^years=(.*)$/m.exec(await readFile(output, 'utf8'))?.[1] ?? '[]';
  assert.equal(years, '["2019","2026"]');
  for (const year of ['2019', '2026']) await runJob('shard', { YEAR: year });
  await runJob('merge');
  const single = `${lesesaal} build --quiet --archive ${archive} --base-url https://example.org/ --out ${folder}/einzeln`;
  await execute('bash', ['-e', '-c', single]);
  assert.deepEqual(await treeHashes(join(folder, 'site')), await treeHashes(join(folder, 'einzeln')));
});

void test('GNU make builds again only what has changed', { skip: !hasMake && 'no make' }, async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await smallArchive(folder);
  const make = async (): Promise<string> => {
    const words = [`ARCHIVE=${archive}`, `SHARDS=${folder}/teile`, `SITE=${folder}/site`];
    const { stdout } = await execute('make', [
      '--no-print-directory',
      '-f',
      resolve('docs/deploy/shards.mk'),
      `LESESAAL=${lesesaal}`,
      ...words,
    ]);
    return stdout;
  };
  const built = (output: string): readonly string[] =>
    Array.from(output.matchAll(/--shard (\S+)/g), ([, year]) => year ?? '');
  assert.deepEqual(built(await make()), ['2019', '2026']);
  const before = await treeHashes(join(folder, 'site'));
  assert.deepEqual(built(await make()), []);
  assert.deepEqual(await treeHashes(join(folder, 'site')), before);
  await appendFile(join(archive, '2019/2019-06-08-cabello-castro-havanna.md'), '\nEin Nachtrag.\n');
  assert.deepEqual(built(await make()), ['2019']);
  assert.match(
    await readFile(join(folder, 'site/artikel/cabello-castro-havanna.html'), 'utf8'),
    /Ein Nachtrag\./,
  );
});
