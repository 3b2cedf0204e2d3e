import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { servePreview } from '../../src/site/preview/preview-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const startPage = '<!doctype html><html lang="de"><head><title>Start</title></head><body></body></html>';

const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  await mkdir(join(folder, '_site/artikel'), { recursive: true });
  await writeFile(join(folder, '_site/index.html'), startPage);
  await writeFile(join(folder, '_site/404.html'), 'Das gibt es hier nicht');
  await writeFile(join(folder, '_site/artikel.json'), '[]');
  await writeFile(join(folder, 'geheim.html'), 'geheim');
  const server = await servePreview(join(folder, '_site'), 0);
  assert.ok(server !== undefined);
  context.after(server.close);
  return { server, site: join(folder, '_site') };
};

/** Asks for a path as it is written; `fetch` would tidy it up. */
const statusOf = (address: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(address, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

const changeAddressIn = (page: string, address: string): string =>
  new URL(/data-change="([^"]+)"/.exec(page)?.[1] ?? '', address).href;

void test('A page is served with one script more, everything else as it is', async (context) => {
  const { server } = await start(context);
  const page = await (await fetch(server.address)).text();
  assert.equal(page.replace(/<script[^>]*><\/script>\n/, ''), startPage);
  assert.equal(await (await fetch(`${server.address}artikel.json`)).text(), '[]');
});

void test('An unknown address gets the page for it and the status 404', async (context) => {
  const { server } = await start(context);
  for (const path of ['nix.html', 'nix', 'artikel/', 'nix.css']) {
    const answer = await fetch(`${server.address}${path}`);
    assert.deepEqual([answer.status, await answer.text()], [404, 'Das gibt es hier nicht'], path);
  }
});

void test('Nothing outside the site is served', async (context) => {
  const { server } = await start(context);
  for (const path of [
    '/../geheim.html',
    '/%2e%2e/geheim.html',
    '/..%2fgeheim.html',
    '/artikel/../../geheim.html',
  ]) {
    assert.equal(await statusOf(server.address, path), 404, path);
  }
});

void test('A page that waits for a change is told to reload when the site was built anew', async (context) => {
  const { server } = await start(context);
  const page = await (await fetch(server.address)).text();
  const waiting = fetch(changeAddressIn(page, server.address)).then((answer) => answer.text());
  server.reload();
  assert.equal(await waiting, 'location.reload();');
});

void test('A page that was served before a change it did not wait for is told at once', async (context) => {
  const { server } = await start(context);
  const page = await (await fetch(server.address)).text();
  server.reload();
  assert.equal(await (await fetch(changeAddressIn(page, server.address))).text(), 'location.reload();');
});

void test('While there is no site yet, the preview says so', async (context) => {
  const { server, site } = await start(context);
  await rm(site, { recursive: true });
  const answer = await fetch(server.address);
  assert.equal(answer.status, 404);
  assert.match(await answer.text(), /Noch gibt es hier keine Website/);
});

void test('A port that is taken is not served on', async (context) => {
  const { server, site } = await start(context);
  assert.equal(await servePreview(site, Number(new URL(server.address).port)), undefined);
});
