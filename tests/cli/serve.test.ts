import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addParagraph, breakArticle, copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const lesesaal = fileURLToPath(new URL('../../src/cli/lesesaal.js', import.meta.url));

/** A copy of the project's archive in a folder of its own. */
const copied = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  return { folder, archive: await copyArchive(folder) };
};

/**
 * Ends the previews of a test before what is registered after this: while one is at work, its folder would fill again as
 * it is removed.
 */
const endingPreviews = (context: TestContext): ((preview: ChildProcess) => void) => {
  const started: (readonly [preview: ChildProcess, ended: Promise<unknown>])[] = [];
  context.after(async () => {
    for (const [{ pid }, ended] of started) {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      await ended;
    }
  });
  return (preview) => {
    started.push([preview, new Promise((resolve) => preview.on('close', resolve))]);
  };
};

/** Starts a preview; `said` resolves when the terminal shows what the pattern asks for after what it said last. */
const startPreview = (
  endInTime: (preview: ChildProcess) => void,
  folder: string,
  environment: Record<string, string> = {},
) => {
  const preview = spawn(process.execPath, [lesesaal, 'serve', '--archive', 'archiv'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    // A process that was stopped does not hear that the preview is gone: all of them are ended together.
    detached: true,
  });
  endInTime(preview);
  let unread = '';
  let onText = (): void => {};
  preview.stderr.on('data', (data: Buffer) => {
    unread += data.toString();
    onText();
  });
  const said = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      onText = () => {
        const found = pattern.exec(unread);
        if (found === null) return;
        unread = unread.slice(found.index + found[0].length);
        onText = () => {};
        resolve(found[0]);
      };
      onText();
    });
  return { said };
};

const article = 'artikel/cabello-castro-havanna.html';

/** Opens a page; `reload` resolves when it is told that it has changed. */
const open = async (address: string, path: string) => {
  const text = await (await fetch(`${address}${path}`)).text();
  const change = /data-change="([^"]+)"/.exec(text)?.[1] ?? '';
  const reload = async (): Promise<string> => (await fetch(new URL(change, address))).text();
  return { text, reload };
};

void test('A preview follows the archive, waits for its first site, and a fault leaves the last good one in view', {
  timeout: 120_000,
}, async (context) => {
  const endInTime = endingPreviews(context);
  const { folder, archive } = await copied(context);
  // A file where the folder of the cache should be: a fault of the disk.
  await writeFile(join(folder, '.lesesaal'), '');
  const { said } = startPreview(endInTime, folder);
  await said(/\(ENOTDIR\)[^]*Eine Website gibt es noch nicht\.\nEine Vorschau gibt es noch nicht/);
  const address = await said(/http:\/\/localhost:\d+\//);
  await rm(join(folder, '.lesesaal'));
  await addParagraph(archive, 'Ein erster Absatz.');
  await said(/Gebaut in/);
  const first = await open(address, article);
  const reload = first.reload();

  await addParagraph(archive, 'Ein neuer Absatz.');
  await said(/erneuert: artikel\/cabello-castro-havanna\.html[^]*Gebaut in/);
  assert.equal(await reload, 'location.reload();');
  assert.ok(!first.text.includes('Ein neuer Absatz.'));
  const second = await open(address, article);
  assert.ok(second.text.includes('Ein neuer Absatz.'));

  await breakArticle(archive);
  await said(/cabello-castro-havanna\.md:\d+:\d+ {2}error[^]*letzte gute Fassung/);
  const withoutScript = (text: string): string => text.replace(/<script src="\/\.lesesaal[^>]*>/, '');
  assert.equal(withoutScript((await open(address, article)).text), withoutScript(second.text));
  assert.equal((await fetch(`${address}nix.html`)).status, 404);
});

void test('A page in view is renewed while the rest of its site is still to be made, again and again', {
  timeout: 120_000,
  skip: process.platform === 'win32',
}, async (context) => {
  const endInTime = endingPreviews(context);
  const { folder, archive } = await copied(context);
  const built = spawn(process.execPath, [lesesaal, 'build', '--quiet', '--archive', 'archiv'], {
    cwd: folder,
    stdio: 'ignore',
  });
  assert.equal(await new Promise((resolve) => built.on('exit', resolve)), 0);
  // From here on a build of another site gets as far as its pages and then waits for ever.
  const { said } = startPreview(endInTime, folder, { LESESAAL_STOP: 'half-written' });
  const address = await said(/http:\/\/localhost:\d+\//);
  let page = await open(address, article);
  for (const text of ['Ein erster Nachtrag.', 'Ein zweiter Nachtrag.']) {
    const reload = page.reload();
    await addParagraph(archive, text);
    assert.equal(await reload, 'location.reload();');
    page = await open(address, article);
    assert.ok(page.text.includes(text));
    assert.ok(!(await readFile(join(folder, '_site', article), 'utf8')).includes('Nachtrag'));
  }
});

void test('A folder that no site may be built into is not shown either', () => {
  const words = ['serve', '--archive', 'articles', '--out', 'src/cli'];
  const { status, stderr } = spawnSync(process.execPath, [lesesaal, ...words], {
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  assert.equal(status, 2);
  assert.match(stderr, /^\S+\/src\/cli ist nicht leer und wurde nicht von Lesesaal gebaut\. .*\n$/);
});
