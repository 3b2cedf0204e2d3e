import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isSitePath, type SitePath } from '../../src/record/identifiers.ts';
import { onDemand } from '../../src/site/workers/on-demand.ts';
import { startFileThread } from '../../src/site/workers/file-thread.ts';
import type { Splice, Spliced } from '../../src/start/splice-files.js';
import type { KnownOutput } from '../../src/site/outputs/known-output.ts';
import { beginLooking } from '../../src/site/begin-looking.ts';
import { listedFiles, listFiles } from '../../src/site/outputs/listed-files.ts';
import { changedTable } from '../../src/site/outputs/changed-table.ts';
import { entriesOf, listEntry } from '../../src/start/list-folder.js';
import { filesOfArchive } from '../../src/site/reading/archive-files.ts';
import { emptyTable } from '../../src/site/outputs/site-table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sitePath = (path: string): SitePath => {
  if (!isSitePath(path)) throw new TypeError(path);
  return path;
};

/** Long names make a list that is worth a thread with few files. */
const longName = 'x'.repeat(200);

for (const [kind, files] of [
  ['few', 3],
  ['many', 2200],
] as const) {
  void test(`Of ${kind} files those are told that are others or gone`, async (context) => {
    const folder = await temporaryFolder(context);
    const [cache, site] = [join(folder, 'cache'), join(folder, 'site')];
    mkdirSync(site);
    const thread = onDemand(startFileThread);
    context.after(() => thread.end());
    const look = () =>
      beginLooking({
        cacheFolder: cache,
        site,
        archive: undefined,
        startFileThread: thread.start,
      }).site();
    const paths = Array.from({ length: files }, (_, number) =>
      sitePath(`${longName}-${10_000 + number}.html`),
    );
    const outputs = new Map(
      paths.map((path): readonly [SitePath, KnownOutput] => {
        writeFileSync(join(site, path), 'content');
        return [path, { hash: '', bytes: 7, modified: statSync(join(site, path)).mtimeMs, unit: path }];
      }),
    );
    const table = changedTable(emptyTable, { isKept: () => false, changed: outputs, keys: new Map() });
    assert.equal(await look(), undefined);
    listFiles(cache, { stand: 'stand', table });
    assert.deepEqual(await look(), { stand: 'stand', others: [] });
    const { sizes, times } = table;
    assert.deepEqual(listedFiles(cache), { stand: 'stand', paths, sizes, times });
    appendFileSync(join(site, paths[1] ?? ''), '!');
    rmSync(join(site, paths[2] ?? ''));
    const looked = await look();
    assert.deepEqual(
      { ...looked, others: looked?.others.toSorted() },
      { stand: 'stand', others: paths.slice(1, 3) },
    );
    const list = join(cache, 'files');
    const bytes = readFileSync(list);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(list, bytes);
    assert.equal(await look(), undefined);
  });
}

void test('The files of an archive are told in a fixed order, and by a digest that changes with them', async (context) => {
  const folder = await temporaryFolder(context);
  for (const path of [
    '2019/b.md',
    '2019/a.md',
    'authority/persons.yaml',
    'roh/ä ö.txt',
    '.git/x',
    '2020/Thumbs.db',
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  symlinkSync(join(folder, '2019'), join(folder, 'verweis'));
  const here = await filesOfArchive(folder);
  assert.deepEqual(
    here.all().map(({ path, kind, stamp: [size] }) => [path, kind, path === 'verweis' ? 0 : size]),
    [
      ['2019/a.md', 'article', 9],
      ['2019/b.md', 'article', 9],
      ['authority/persons.yaml', 'persons', 22],
      ['roh/ä ö.txt', 'raw', 13],
      ['verweis', 'link', 0],
    ],
  );
  assert.equal((await filesOfArchive(folder)).digest, here.digest);
  const newest = Math.max(...here.all().map(({ stamp: [, , changed] }) => changed));
  assert.equal(here.newest, newest);
  writeFileSync(join(folder, '2019/a.md'), 'anderes');
  assert.notEqual((await filesOfArchive(folder)).digest, here.digest);
  assert.deepEqual((await filesOfArchive(join(folder, 'fehlt'))).all(), []);
});

void test('An archive is the same whatever of it a helper lists, or has taken and does not tell', async (context) => {
  const folder = await temporaryFolder(context);
  for (const path of ['2019/b.md', '2020/a.md', '2020/c.md', '2021/d.md', 'archive.yaml']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  const alone = await filesOfArchive(folder);
  const names = entriesOf(folder);
  for (const taken of [0, 1, 3, names.length]) {
    const entries = names.slice(0, taken).map((name) => [name, listEntry(folder, name)] as const);
    for (const told of [entries, entries.slice(1), []]) {
      let next = taken;
      const helper = { claim: () => next++, listed: Promise.resolve(new Map(told)) };
      const together = await filesOfArchive(folder, helper);
      assert.equal(together.digest, alone.digest);
      assert.equal(together.newest, alone.newest);
      assert.deepEqual(together.all(), alone.all());
    }
  }
});

void test('A file is put together of stretches of another one, unless it comes out as before', async (context) => {
  const folder = await temporaryFolder(context);
  const [source, file] = [join(folder, 'source'), join(folder, 'file')];
  writeFileSync(source, 'abcdef');
  const pieces = [[0, 2], Buffer.from('XY'), [3, 6]] as const;
  const thread = await startFileThread();
  context.after(() => thread.end());
  const splice = (splices: readonly Splice[]) => thread.run<readonly Spliced[]>({ kind: 'splice', splices });
  const [made] = await splice([{ source, file, formerHash: undefined, pieces }]);
  assert.equal(readFileSync(file, 'utf8'), 'abXYdef');
  const hash = createHash('sha256').update('abXYdef').digest('hex');
  assert.deepEqual(made, { hash, bytes: 7, modified: statSync(file).mtimeMs });
  const [same] = await splice([{ source, file, formerHash: hash, pieces }]);
  assert.deepEqual(same, { hash, bytes: 7, modified: undefined });
  assert.ok(!existsSync(file));
  await assert.rejects(splice([{ source, file, formerHash: undefined, pieces: [[0, 9]] }]), /shorter/);
});
