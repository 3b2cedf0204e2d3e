import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { appendFile, mkdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
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

/** An archive of two years, which is enough for shards, and of a link, which is no year. */
const smallArchive = async (folder: string): Promise<string> => {
  const archive = await copyArchive(folder);
  for (const year of ['2022', '2025']) await rm(join(archive, year), { recursive: true });
  await symlink('2019', join(archive, '1997'));
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

/** Runs GNU make in a folder; resolves to what it and the commands print. */
const make = (folder: string, archive: string, ...more: readonly string[]) =>
  execute('make', [
    '--no-print-directory',
    '-f',
    resolve('docs/deploy/shards.mk'),
    `LESESAAL=${lesesaal}`,
    `ARCHIVE=${archive}`,
    `SHARDS=${folder}/teile`,
    `SITE=${folder}/site`,
    ...more,
  ]);

const build = (folder: string, archive: string, ...more: readonly string[]) =>
  execute('bash', [
    '-e',
    '-c',
    `${lesesaal} build --quiet --archive "${archive}" --out "${folder}/einzeln" ${more.join(' ')}`,
  ]);

void test('GNU make makes again only what has changed', { skip: !hasMake && 'no make' }, async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await smallArchive(folder);
  const isAsBuilt = async (...more: readonly string[]): Promise<void> => {
    await make(folder, archive, ...more.map((option) => `OPTIONS=${option}`));
    await build(folder, archive, ...more);
    assert.deepEqual(await treeHashes(join(folder, 'site')), await treeHashes(join(folder, 'einzeln')));
  };
  const page = join(folder, 'teile/2026/site/artikel/southcom-chef-in-caracas.html');
  await isAsBuilt();
  const { ino, mtimeMs } = await stat(page);
  const article = join(archive, '2019/2019-06-08-cabello-castro-havanna.md');
  await appendFile(article, '\nEin Nachtrag.\n');
  await utimes(article, 0, 0);
  await isAsBuilt();
  assert.match(
    await readFile(join(folder, 'site/artikel/cabello-castro-havanna.html'), 'utf8'),
    /Ein Nachtrag\./,
  );
  assert.deepEqual(await stat(page).then((found) => [found.ino, found.mtimeMs]), [ino, mtimeMs]);
  await writeFile(article, (await readFile(article, 'utf8')).replace('status: published', 'status: draft'));
  await isAsBuilt('--drafts');
  await isAsBuilt();
  await rm(join(archive, '2026'), { recursive: true });
  await isAsBuilt('--drafts');
});

void test('GNU make takes an archive whose path has a space, and says when it holds no year', {
  skip: !hasMake && 'no make',
}, async (context) => {
  const folder = join(await temporaryFolder(context), 'Ein Ordner');
  await mkdir(folder);
  const archive = await smallArchive(folder);
  await make(folder, archive);
  await build(folder, archive);
  assert.deepEqual(await treeHashes(join(folder, 'site')), await treeHashes(join(folder, 'einzeln')));
  await assert.rejects(
    make(folder, join(folder, 'teile/2019/archiv/authority')),
    /liegt kein Ordner eines Jahres/,
  );
});
