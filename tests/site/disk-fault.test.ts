import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { isSitePath } from '../../src/record/identifiers.ts';
import { writeWhole } from '../../src/site/cache/checked-file.ts';
import { recordWriter } from '../../src/site/cache/record-file.ts';
import { diskFault } from '../../src/site/disk-fault.ts';
import { inPackage } from '../../src/site/package-root.ts';
import { makeFolder } from '../../src/site/make-folder.ts';
import { lockWorkspace } from '../../src/site/publish/build-lock.ts';
import { changedFiles, writeJournal } from '../../src/site/publish/change-set.ts';
import { changeInPlace } from '../../src/site/publish/publish-site.ts';
import { workspaceOf } from '../../src/site/publish/workspace.ts';
import { startFileThread } from '../../src/site/workers/file-thread.ts';
import { startHelper } from '../../src/site/workers/pool.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What Node says → what is told of it. */
const told: readonly (readonly [message: string, text: RegExp])[] = [
  [
    "EACCES: permission denied, open '/a/b'",
    /^„\/a\/b“ lässt sich nicht öffnen\. Der Zugriff ist nicht erlaubt \(EACCES\)\. Prüfen Sie .*\.$/,
  ],
  ['ENOSPC: no space left on device, write', /^Eine Datei lässt sich nicht schreiben\. .* kein Platz/],
  ["EXDEV: cross-device link not permitted, rename '/a' -> '/b'", /^„\/a“ .* nach „\/b“ verschieben\./],
  ["EROFS: read-only file system, open 'it's'", /^„it's“ .* kann nur gelesen werden \(EROFS\)/],
  [
    "ENOENT: no such file or directory, open 'articles/2019/a.md'",
    /^„articles\/2019\/a\.md“ lässt sich nicht öffnen\. Es ist nicht mehr da \(ENOENT\)\. .*warten Sie/,
  ],
  [
    "ENOENT: no such file or directory, rename '/a' -> '/b'",
    /^„\/a“ .* nach „\/b“ verschieben\. .* nicht mehr da/,
  ],
  ["ENOSPC: System limit for number of file watchers reached, watch '/a'", /beobachten \(ENOSPC\).*inotify/],
];

void test('What the machine is at fault for is told in words, whatever way the error came', () => {
  for (const [message, text] of told) {
    assert.match(diskFault(new Error(message)) ?? '', text);
    assert.match(diskFault(new Error('Seite 3', { cause: structuredClone(new Error(message)) })) ?? '', text);
  }
  const spawning = Object.assign(new Error('spawn sync EACCES'), {
    code: 'EACCES',
    syscall: 'spawn sync',
    path: 'sync',
  });
  assert.match(diskFault(spawning) ?? '', /^„sync“ lässt sich nicht starten\./);
});

void test('What is our own fault is not', () => {
  for (const message of [
    `ENOENT: no such file or directory, open '${inPackage('templates/pages/neu.11ty.ts')}'`,
    "ENOENT: no such file or directory, open 'src/neu.ts'",
    'ENOENT: no such file or directory, uv_cwd',
    'x is not a function',
    'EACCES',
  ])
    assert.equal(diskFault(new TypeError(message)), undefined);
  assert.equal(diskFault(Object.assign(new Error('Damaged.'), { code: 'ERR_ASSERTION' })), undefined);
  assert.equal(diskFault('EIO: i/o error, read'), undefined);
});

const path = 'seite.html';

void test('Threads tell of what the disk refused to them', async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, 'datei'), '');
  const [thread, helper] = [await startFileThread(), await startHelper()];
  try {
    const file = join(folder, 'datei', 'neu');
    const splice = { source: join(folder, 'datei'), file, formerHash: undefined, pieces: [] };
    assert.ok(isSitePath(path));
    for (const task of [
      thread.run({ kind: 'splice', splices: [splice] }),
      helper.run({ kind: 'write', folder: file, files: [{ path, content: '', formerHash: undefined }] }),
    ])
      await assert.rejects(task, (error) => /„.*datei.*“ .*\(ENOTDIR\)/.test(diskFault(error) ?? ''));
    // Between the listing of an archive and the reading of its files somebody may move one.
    const moved = { ...splice, source: join(folder, 'verschoben'), file: join(folder, 'neu') };
    await assert.rejects(thread.run({ kind: 'splice', splices: [moved] }), (error) =>
      /„.*verschoben“ lässt sich nicht öffnen\. Es ist nicht mehr da/.test(diskFault(error) ?? ''),
    );
  } finally {
    await Promise.all([thread.end(), helper.end()]);
  }
});

/** The error of a disk, in Node's words. */
const refusal = (code: string, call: string): Error =>
  Object.assign(new Error(`${code}: no, ${call}`), { code, syscall: call });

/** Has a function of the file system fail, or do something else, until the test ends. */
const replace = (
  context: TestContext,
  name: 'accessSync' | 'mkdirSync' | 'writeSync' | 'writevSync',
  by: (...given: never[]) => unknown,
) => {
  const mocked = context.mock.method(fs, name, by);
  syncBuiltinESMExports();
  context.after(() => {
    mocked.mock.restore();
    syncBuiltinESMExports();
  });
};

void test('A full disk is told with the file, of which nothing is left', async (context) => {
  const folder = await temporaryFolder(context);
  replace(context, 'writevSync', () => {
    throw refusal('ENOSPC', 'write');
  });
  assert.throws(
    () => {
      writeWhole(join(folder, 'tabelle'), [Uint8Array.of(1)]);
    },
    (error) =>
      diskFault(error)?.startsWith(`„${join(folder, 'tabelle')}“ lässt sich nicht schreiben`) ?? false,
  );
  assert.deepEqual(await readdir(folder), []);
});

void test('What a disk takes by halves is written to the end', async (context) => {
  const folder = await temporaryFolder(context);
  const { writeSync } = fs;
  replace(context, 'writeSync', (handle: number, bytes: Uint8Array, from = 0) =>
    writeSync(handle, bytes, from, Math.ceil((bytes.length - from) / 2)),
  );
  const writer = recordWriter(folder, 'records');
  const bytes = Uint8Array.of(1, 2, 3);
  writer.add({
    details: 'd',
    passages: '',
    card: '',
    mentions: '',
    body: '',
    profile: bytes,
    json: bytes,
    csv: bytes,
  });
  writer.close();
  assert.equal(fs.statSync(join(folder, 'records')).size, 10);
});

void test('A disk that can only be read is told as such, though Node speaks of a missing folder', async (context) => {
  const folder = join(await temporaryFolder(context), 'a', 'b');
  replace(context, 'mkdirSync', (_: string, options?: object) => {
    throw refusal(options === undefined ? 'EROFS' : 'ENOENT', 'mkdir');
  });
  assert.throws(() => {
    makeFolder(folder);
  }, /EROFS/);
  await assert.rejects(lockWorkspace(folder), /EROFS/);
});

void test('Of a change set nothing is applied where a folder of the site cannot be changed', async (context) => {
  const folder = await temporaryFolder(context);
  const workspace = workspaceOf(join(folder, '_site'));
  const [gone, kept] = ['alt.html', 'ordner/neu.html'];
  assert.ok(isSitePath(gone) && isSitePath(kept));
  await mkdir(join(workspace.target, 'ordner'), { recursive: true });
  await writeFile(join(workspace.target, gone), '');
  await mkdir(join(changedFiles(workspace.building), 'ordner'), { recursive: true });
  await writeFile(join(changedFiles(workspace.building), kept), '');
  writeJournal(workspace.building, { remove: [gone], write: [kept] });
  replace(context, 'accessSync', (asked: string) => {
    if (asked.endsWith('ordner')) throw refusal('EACCES', 'access');
  });
  await assert.rejects(
    changeInPlace(workspace, () => {}),
    /EACCES/,
  );
  assert.deepEqual(await readdir(workspace.target), [gone, 'ordner']);
  assert.deepEqual(await readdir(workspace.folder), ['building']);
});
