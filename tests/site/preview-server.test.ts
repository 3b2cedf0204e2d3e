import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { isSitePath, type SitePath } from '../../src/record/identifiers.ts';
import { type PreviewServer, servePreview } from '../../src/site/preview/preview-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const startPage = '<!doctype html><html lang="de"><head><title>Start</title></head><body></body></html>';

const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  await mkdir(join(folder, '_site/artikel'), { recursive: true });
  await writeFile(join(folder, '_site/index.html'), startPage);
  await writeFile(join(folder, '_site/artikel/a.html'), startPage);
  await writeFile(join(folder, '_site/404.html'), 'Das gibt es hier nicht');
  await writeFile(join(folder, '_site/artikel.json'), '[]');
  await writeFile(join(folder, 'geheim.html'), 'geheim');
  const server = await servePreview(join(folder, '_site'), 0);
  assert.ok(server !== undefined);
  context.after(server.close);
  return { server, site: join(folder, '_site') };
};

/** Asks for a path as it is written; `fetch` would tidy it up. */
const statusOf = (address: string, path: string, host?: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(address, { path, ...(host !== undefined && { headers: { host } }) }, (response) => {
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

void test('Nothing is given to pages of other sites: not under a name of theirs, nor as a part of them', async (context) => {
  const { server } = await start(context);
  const port = new URL(server.address).port;
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'vorschau.localhost']) {
    assert.equal(await statusOf(server.address, '/artikel/a.html', host), 200, host);
  }
  for (const host of [`boese.example:${port}`, 'localhost.boese.example', '127.0.0.1.boese.example', '-']) {
    for (const path of ['/artikel/a.html', '/artikel.json', '/.lesesaal/preview.js', '/nix.html']) {
      assert.equal(await statusOf(server.address, path, host), 403, `${host}${path}`);
    }
  }
  for (const path of ['', 'artikel.json', '.lesesaal/preview.js', 'nix.html']) {
    const { headers } = await fetch(`${server.address}${path}`);
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path);
  }
});

/** Opens a page; `reload` resolves when it is told that it has changed. */
const open = async (address: string, path = '') => {
  const text = await (await fetch(`${address}${path}`)).text();
  const reload = async (): Promise<string> => (await fetch(changeAddressIn(text, address))).text();
  return { text, reload };
};

const told = 'location.reload();';

/** Resolves when the preview knows of so many open pages. */
const opened = async (server: PreviewServer, count: number): Promise<void> => {
  while (server.inView().length < count) await setImmediate();
};

const sitePath = (path: string): SitePath => {
  assert.ok(isSitePath(path));
  return path;
};

void test('A page that waits for a change is told to reload when the site was built anew', async (context) => {
  const { server } = await start(context);
  const waiting = (await open(server.address)).reload();
  await server.showPublished();
  assert.equal(await waiting, told);
});

void test('A page that was served before a change it did not wait for is told at once', async (context) => {
  const { server } = await start(context);
  const page = await open(server.address);
  await server.showPublished();
  assert.equal(await page.reload(), told);
});

void test('The preview knows which pages are open, the last one first, and forgets those that are closed', async (context) => {
  const { server } = await start(context);
  const leave = new AbortController();
  const wait = async (path: string, signal?: AbortSignal): Promise<void> => {
    const { text } = await open(server.address, path);
    fetch(changeAddressIn(text, server.address), { ...(signal && { signal }) }).catch(() => {});
  };
  await wait('');
  await opened(server, 1);
  await wait('artikel/a.html', leave.signal);
  await opened(server, 2);
  assert.deepEqual(server.inView(), ['artikel/a.html', 'index.html']);
  leave.abort();
  while (server.inView().length > 1) await setImmediate();
  assert.deepEqual(server.inView(), ['index.html']);
});

void test('A page that is certain is shown before it is published, whole and with what it loads', async (context) => {
  const { server, site } = await start(context);
  const [one, other] = [await open(server.address), await open(server.address, 'artikel/a.html')];
  const [oneWaits, otherWaits] = [one.reload(), other.reload()];
  await opened(server, 2);
  const path = sitePath('artikel/a.html');
  const style = sitePath('assets/neu.css');
  const page = (text: string) => startPage.replace('Start', text);
  const settled = {
    pages: [{ path, content: page('Neu $& neu') }],
    files: [{ path: style, content: 'a{}' }],
  };
  assert.deepEqual(server.showEarly(settled), [path]);
  assert.equal(await otherWaits, told);
  const early = await open(server.address, path);
  assert.equal(early.text.replace(/<script[^>]*><\/script>\n/, ''), page('Neu $& neu'));
  const asset = await fetch(`${server.address}${style}`);
  assert.deepEqual(
    [await asset.text(), asset.headers.get('content-type')],
    ['a{}', 'text/css; charset=utf-8'],
  );
  assert.deepEqual(server.showEarly(settled), [], 'the same again changes nothing');

  // The build publishes just that: this page has nothing to load anew, all others have.
  const earlyWaits = early.reload();
  await opened(server, 2);
  await writeFile(join(site, path), page('Neu $& neu'));
  await server.showPublished();
  assert.equal(await oneWaits, told);
  assert.equal((await fetch(`${server.address}${style}`)).status, 404);
  await writeFile(join(site, path), page('Noch neuer'));
  await server.showPublished();
  assert.equal(await earlyWaits, told);
  assert.match((await open(server.address, path)).text, /Noch neuer/);
});

void test('What was shown early and is not published goes again', async (context) => {
  const { server } = await start(context);
  const path = sitePath('index.html');
  server.showEarly({ pages: [{ path, content: startPage.replace('Start', 'Neu') }], files: [] });
  const withdrawn = await open(server.address);
  assert.match(withdrawn.text, /<title>Neu/);
  assert.deepEqual(server.showEarly({ pages: [{ path }], files: [] }), [path]);
  assert.equal(await withdrawn.reload(), told);
  server.showEarly({ pages: [{ path, content: startPage.replace('Start', 'Neu') }], files: [] });
  const failed = await open(server.address);
  await server.showPublished();
  assert.equal(await failed.reload(), told);
  assert.match((await open(server.address)).text, /<title>Start/);
});

void test('Of many tabs some wait and the others ask again, so that a browser keeps connections to load pages', async (context) => {
  const { server } = await start(context);
  const pages = await Promise.all(Array.from({ length: 6 }, () => open(server.address)));
  const sentAway: string[] = [];
  const answers = pages.map(async ({ reload }) => {
    const answer = await reload();
    if (answer === '') sentAway.push(answer);
    return answer;
  });
  while (sentAway.length < 2) await setImmediate();
  await server.showPublished();
  const all = await Promise.all(answers);
  assert.deepEqual(all.toSorted(), ['', '', told, told, told, told]);
  assert.equal(await pages[0]?.reload(), told);
});

void test('A page that is not there yet comes when it is made', async (context) => {
  const { server, site } = await start(context);
  await writeFile(join(site, '404.html'), startPage.replace('Start', 'Fehlt'));
  const missing = await open(server.address, 'artikel/b.html');
  assert.match(missing.text, /Fehlt/);
  const waiting = missing.reload();
  await opened(server, 1);
  assert.deepEqual(server.inView(), ['artikel/b.html']);
  server.showEarly({ pages: [{ path: sitePath('artikel/b.html'), content: startPage }], files: [] });
  assert.equal(await waiting, told);
  assert.match((await open(server.address, 'artikel/b.html')).text, /<title>Start/);
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
