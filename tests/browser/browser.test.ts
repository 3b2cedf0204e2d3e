import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { assertQuiet, launchBrowser, openVisit } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';

const form = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Formular</title>
<link rel="icon" href="data:,"><label>Suche <input type="search"></label>
<select><option>Jahr</option></select><input type="date"><button>Suchen</button></html>`;

describe('the browser of the tests', () => {
  let browser: Browser;
  let folder: string;

  before(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'lesesaal-browser-'));
    await writeFile(join(folder, 'index.html'), form);
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it('shows a page with form controls, from disk and from a server below a base path', async () => {
    const server = await serveFolder(folder, '/irgendwo/tief/');
    for (const address of [pathToFileURL(join(folder, 'index.html')).href, `${server.address}index.html`]) {
      const visit = await openVisit(browser);
      await visit.page.goto(address);
      await visit.page.getByLabel('Suche').fill('Kreml');
      await visit.page.screenshot();
      assert.equal(await visit.page.getByLabel('Suche').inputValue(), 'Kreml');
      assertQuiet(visit);
      await visit.close();
    }
    assert.equal((await fetch(new URL('/index.html', server.address))).status, 404);
    await server.close();
  });

  it('keeps the rule that a page opened from disk may not fetch', async () => {
    const visit = await openVisit(browser);
    await visit.page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const outcome = await visit.page.evaluate(() =>
      fetch('index.html').then(
        () => 'fetched',
        () => 'refused',
      ),
    );
    assert.equal(outcome, 'refused');
    await visit.close();
  });

  it('refuses a request that leaves the machine, and tells of it', async () => {
    const visit = await openVisit(browser);
    await visit.page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const outcome = await visit.page.evaluate(() =>
      Promise.all(
        ['https://example.org/', 'http://192.0.2.1/'].map((address) =>
          fetch(address, { mode: 'no-cors' }).then(
            () => 'fetched',
            () => 'refused',
          ),
        ),
      ),
    );
    assert.deepEqual(outcome, ['refused', 'refused']);
    assert.deepEqual(visit.requestsThatLeft, ['https://example.org/', 'http://192.0.2.1/']);
    assert.throws(() => {
      assertQuiet(visit);
    });
    await visit.close();
  });
});
