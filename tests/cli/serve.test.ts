import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import process from 'node:process';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addParagraph, breakArticle, copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const lesesaal = fileURLToPath(new URL('../../src/cli/lesesaal.js', import.meta.url));

/** Starts a preview; `said` resolves when the terminal shows what the pattern asks for after what it said last. */
const startPreview = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const preview = spawn(process.execPath, [lesesaal, 'serve', '--archive', 'archiv'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => preview.on('exit', resolve));
  context.after(async () => {
    preview.kill();
    await ended;
  });
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
  return { archive, said };
};

const article = 'artikel/cabello-castro-havanna.html';

void test('A preview follows the archive, and a fault leaves the last good site in view', {
  timeout: 120_000,
}, async (context) => {
  const { archive, said } = await startPreview(context);
  const address = await said(/http:\/\/localhost:\d+\//);
  const page = async (): Promise<string> => (await fetch(`${address}${article}`)).text();
  const first = await page();
  const change = /data-change="([^"]+)"/.exec(first)?.[1] ?? '';
  const reload = fetch(new URL(change, address)).then((answer) => answer.text());

  await addParagraph(archive, 'Ein neuer Absatz.');
  await said(/Gebaut in/);
  assert.equal(await reload, 'location.reload();');
  assert.ok(!first.includes('Ein neuer Absatz.'));
  assert.ok((await page()).includes('Ein neuer Absatz.'));

  await breakArticle(archive);
  await said(/cabello-castro-havanna\.md:\d+:\d+ {2}error[^]*letzte gute Fassung/);
  assert.ok((await page()).includes('Ein neuer Absatz.'));
  assert.equal((await fetch(`${address}nix.html`)).status, 404);
});
