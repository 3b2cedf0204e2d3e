import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isSitePath } from '../../src/record/identifiers.ts';
import type { SiteFile } from '../../src/record/site-file.ts';
import { applyChanges, changedFiles, writeJournal } from '../../src/site/publish/change-set.ts';
import { type PublishingStep, publishingSteps } from '../../src/site/publish/publishing-step.ts';
import { recoverSite } from '../../src/site/publish/recover-site.ts';
import { publishTree } from '../support/publish-tree.ts';
import { writeFiles } from '../support/write-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeHashes } from '../support/tree-hashes.ts';
import { newSite, oldSite } from './two-sites.ts';

const ignore = (): void => {};

const write = (files: readonly SiteFile[]) => (folder: string) => writeFiles(folder, files, ignore);

const publish = (target: string, files: readonly SiteFile[]) => publishTree(target, write(files), ignore);

const hashesOf = async (context: TestContext, files: readonly SiteFile[]) => {
  const folder = await temporaryFolder(context);
  await write(files)(folder);
  return treeHashes(folder);
};

const publishingProcess = fileURLToPath(new URL('./publishing-process.ts', import.meta.url));
const changingProcess = fileURLToPath(new URL('./changing-process.ts', import.meta.url));

/** Resolves to the signal that ended the process. */
const publishAndDie = (
  target: string,
  step: PublishingStep,
  program = publishingProcess,
): Promise<NodeJS.Signals | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, target, step], {
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('exit', (_code, signal) => {
      resolve(signal);
    });
  });

/** A whole site is never half applied. */
const wholeSteps = publishingSteps.filter((step) => step !== 'half-applied');

const stepsBesideAFormerSite: readonly PublishingStep[] = ['former-set-aside', 'former-half-removed'];

for (const step of wholeSteps) {
  void test(`Killed at “${step}”, the next command finds the old site or the new one, whole`, async (context) => {
    const [old, renewed] = [await hashesOf(context, oldSite), await hashesOf(context, newSite)];
    const folder = await temporaryFolder(context);
    const target = join(folder, '_site');
    await publish(target, oldSite);
    assert.equal(await publishAndDie(target, step), 'SIGKILL');
    await recoverSite(target);
    const found = await treeHashes(target);
    const place = publishingSteps.indexOf(step) < publishingSteps.indexOf('former-set-aside') ? old : renewed;
    assert.deepEqual(found, place);
    assert.deepEqual(await readdir(folder), ['_site']);
  });

  if (stepsBesideAFormerSite.includes(step)) continue;

  void test(`Killed at “${step}” of the first build, the next command finds no site or the new one`, async (context) => {
    const folder = await temporaryFolder(context);
    const target = join(folder, '_site');
    assert.equal(await publishAndDie(target, step), 'SIGKILL');
    await recoverSite(target);
    if (publishingSteps.indexOf(step) < publishingSteps.indexOf('ready')) {
      assert.deepEqual(await readdir(folder), []);
    } else {
      assert.deepEqual(await treeHashes(target), await hashesOf(context, newSite));
      assert.deepEqual(await readdir(folder), ['_site']);
    }
  });

  void test(`After a kill at “${step}” the next build publishes as ever`, async (context) => {
    const folder = await temporaryFolder(context);
    const target = join(folder, '_site');
    assert.equal(await publishAndDie(target, step), 'SIGKILL');
    assert.deepEqual(await publish(target, oldSite), { published: true });
    assert.deepEqual(await treeHashes(target), await hashesOf(context, oldSite));
    assert.deepEqual(await readdir(folder), ['_site']);
  });
}

const changeSteps = publishingSteps.filter((step) => !step.startsWith('former-'));

for (const step of changeSteps) {
  void test(`Killed at “${step}” of a change set, the next command finds the old site or the new one, whole`, async (context) => {
    const folder = await temporaryFolder(context);
    const target = join(folder, '_site');
    await publish(target, oldSite);
    assert.equal(await publishAndDie(target, step, changingProcess), 'SIGKILL');
    await recoverSite(target);
    const isDone = publishingSteps.indexOf(step) >= publishingSteps.indexOf('ready');
    assert.deepEqual(await treeHashes(target), await hashesOf(context, isDone ? newSite : oldSite));
    assert.deepEqual(await readdir(folder), ['_site']);
  });
}

void test('A change set that is applied a second time changes nothing more', async (context) => {
  const folder = await temporaryFolder(context);
  const [target, change] = [join(folder, '_site'), join(folder, 'change')];
  await publish(target, oldSite);
  await writeFiles(changedFiles(change), newSite, ignore);
  const written = newSite.map(({ path }) => path);
  const gone = oldSite.map(({ path }) => path).filter((path) => !written.includes(path));
  writeJournal(change, { remove: gone, write: written });
  assert.throws(() => {
    applyChanges(change, target, () => {
      throw new Error('Killed.');
    });
  });
  applyChanges(change, target, ignore);
  applyChanges(change, target, ignore);
  assert.deepEqual(await treeHashes(target), await hashesOf(context, newSite));
});

void test('What others put where files of a change set belong gives way', async (context) => {
  const folder = await temporaryFolder(context);
  const [target, change] = [join(folder, '_site'), join(folder, 'change')];
  await mkdir(join(target, 'neu.html/darin'), { recursive: true });
  await writeFile(join(target, 'ordner'), 'Eine Datei, wo ein Ordner sein soll.');
  const files = ['neu.html', 'ordner/darin/seite.html'].flatMap((path) =>
    isSitePath(path) ? [{ path, content: path }] : [],
  );
  await writeFiles(changedFiles(change), files, ignore);
  writeJournal(change, { remove: [], write: files.map(({ path }) => path) });
  applyChanges(change, target, ignore);
  assert.deepEqual(await treeHashes(target), await hashesOf(context, files));
});

void test('A journal that leads out of the site, by a name or a link, changes nothing', async (context) => {
  const folder = await temporaryFolder(context);
  const [target, change] = [join(folder, '_site'), join(folder, '._site.lesesaal/change')];
  await writeFiles(changedFiles(change), newSite, ignore);
  await mkdir(target);
  await writeFile(join(folder, 'wichtig.txt'), 'wichtig');
  await symlink('..', join(target, 'artikel'));
  const before = (await readdir(folder)).sort();
  const first = newSite[0]?.path ?? '';
  for (const way of [
    { remove: ['../wichtig.txt'], write: [first] },
    { remove: ['artikel/wichtig.txt'], write: [first] },
    { remove: [], write: [first, '../building'] },
    { remove: [], write: [first, join(folder, 'wichtig.txt')] },
  ]) {
    await writeFile(join(change, 'journal.json'), JSON.stringify(way));
    await assert.rejects(recoverSite(target), /leads out of the site/);
    assert.deepEqual([await readdir(target), (await readdir(folder)).sort()], [['artikel'], before]);
  }
});

void test('A site that cannot be written leaves the old one and nothing else', async (context) => {
  const folder = await temporaryFolder(context);
  const target = join(folder, '_site');
  await publish(target, oldSite);
  const failing = async (staging: string): Promise<void> => {
    await write(newSite)(staging);
    throw new Error('The disk is full.');
  };
  await assert.rejects(publishTree(target, failing, ignore), /The disk is full/);
  assert.deepEqual(await treeHashes(target), await hashesOf(context, oldSite));
  assert.deepEqual(await readdir(folder), ['_site']);
});

void test('While one build publishes, a second one is told who does', async (context) => {
  const target = join(await temporaryFolder(context), '_site');
  const outcome = await publishTree(
    target,
    async (folder) => {
      const second = await publish(target, oldSite);
      assert.ok(!second.published);
      assert.equal(second.holder.pid, process.pid);
      assert.ok(existsSync(second.holder.lockFile));
      await recoverSite(target);
      await write(newSite)(folder);
    },
    ignore,
  );
  assert.deepEqual(outcome, { published: true });
  assert.deepEqual(await treeHashes(target), await hashesOf(context, newSite));
});

void test('Of several builds that start at once, one at a time publishes and none is lost half-way', async (context) => {
  const folder = await temporaryFolder(context);
  const target = join(folder, '_site');
  let working = 0;
  const results = await Promise.all(
    Array.from({ length: 6 }, () =>
      publishTree(
        target,
        async (staging) => {
          working += 1;
          assert.equal(working, 1);
          await write(newSite)(staging);
          working -= 1;
        },
        ignore,
      ),
    ),
  );
  assert.ok(results.some(({ published }) => published));
  assert.deepEqual(await treeHashes(target), await hashesOf(context, newSite));
  assert.deepEqual(await readdir(folder), ['_site']);
});

void test('A lock left by a process whose number another one has got by now does not hold', async (context) => {
  const folder = await temporaryFolder(context);
  const target = join(folder, '_site');
  assert.equal(await publishAndDie(target, 'half-written'), 'SIGKILL');
  const workspace = join(folder, '._site.lesesaal');
  const [left] = (await readdir(workspace)).filter((name) => name.startsWith('lock.'));
  const reused = left?.replace(/\.\d+\./, `.${process.pid}.`);
  assert.ok(left !== undefined && reused !== undefined);
  await rename(join(workspace, left), join(workspace, reused));
  assert.deepEqual(await publish(target, newSite), { published: true });
  assert.deepEqual(await readdir(folder), ['_site']);
});

void test('A target that is a link stays one', async (context) => {
  const folder = await temporaryFolder(context);
  await mkdir(join(folder, 'elsewhere'));
  await symlink('elsewhere', join(folder, '_site'));
  await recoverSite(join(folder, '_site'));
  await publish(join(folder, 'elsewhere'), newSite);
  assert.deepEqual(await treeHashes(join(folder, '_site')), await hashesOf(context, newSite));
});
