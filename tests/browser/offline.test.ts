import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Command } from '../../src/browser/offline/command.ts';
import type { Report } from '../../src/browser/offline/report.ts';
import { servePreview } from '../../src/site/preview/preview-server.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { assertQuiet, launchBrowser, openVisit, patience, type Visit } from '../support/browser.ts';
import { addParagraph, copyArchive } from '../support/copied-archive.ts';
import { type ReplaceableSite, serveReplaceable } from '../support/replaceable-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

const basePath = '/irgendwo/tief/';
const article = 'artikel/cabello-castro-havanna.html';
const news = 'Ein Nachtrag über Seegurken.';

/** Resolves when the worker has installed what it installs and answers for the site. */
const inUse = async (page: Page): Promise<void> => {
  const stateOf = (): Promise<string | undefined> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  const end = Date.now() + patience;
  // Asked for again and again: a change of the state is told once, and can be missed.
  while ((await stateOf()) !== 'activated') {
    assert.ok(Date.now() < end, 'No worker is at work.');
    await page.waitForTimeout(50);
  }
};

const answered = (page: Page, title: RegExp): Promise<void> =>
  page.getByRole('heading', { level: 2, name: title }).waitFor();

const text = (page: Page): Promise<string> => page.innerText('main');

describe('reading offline', () => {
  let browser: Browser;
  let former: TemporarySite;
  let latter: TemporarySite;
  let archives: string;

  before(async () => {
    archives = await realpath(await mkdtemp(join(tmpdir(), 'lesesaal-archives-')));
    const archiveDir = await copyArchive(archives);
    browser = await launchBrowser();
    former = await buildTemporarySite({ archiveDir });
    await addParagraph(archiveDir, news);
    latter = await buildTemporarySite({ archiveDir });
  });
  after(async () => {
    await browser.close();
    await Promise.all([former.remove(), latter.remove(), rm(archives, { recursive: true })]);
  });

  interface Reading {
    readonly site: ReplaceableSite;
    readonly visit: Visit;
    readonly page: Page;
    readonly open: (path: string, page?: Page) => Promise<void>;
  }

  /** A reader's browser at the former site, whose worker is at work. */
  const read = async (context: TestContext, first = 'index.html', below = basePath): Promise<Reading> => {
    const site = await serveReplaceable(await temporaryFolder(context), former.folder, below);
    const visit = await openVisit(browser);
    context.after(async () => {
      await visit.close();
      await site.stop();
    });
    const open = async (path: string, page = visit.page): Promise<void> => {
      await page.goto(`${site.address}${path}`);
    };
    await open(first);
    await inUse(visit.page);
    return { site, visit, page: visit.page, open };
  };

  it('reloads, searches and opens a result after the server has gone, below a path', async (context) => {
    const { site, visit, page } = await read(context);
    await site.stop();
    await page.reload();
    await page.getByRole('searchbox').fill('Sanktionen');
    await page.keyboard.press('Enter');
    await answered(page, /2\sTreffer für „Sanktionen“/);
    await page.locator('.hit-link').first().click();
    await page.waitForURL(/artikel\/.+\.html\?treffer=/);
    assert.ok((await page.locator('mark').count()) > 0);
    await page.goto(site.address);
    assert.match(await text(page), /Artikel/);
    assertQuiet(visit);
  });

  it('keeps an open tab whole in its version until its reader agrees, and tells that there is a new one', async (context) => {
    const { site, visit, page, open } = await read(context);
    await site.replace(latter.folder);
    await open('suche.html?q=Seegurken');
    await answered(page, /Keine Treffer/);
    await page.getByText('Vom Archiv gibt es eine neue Fassung.').waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await open('suche.html?q=Castro');
    await answered(page, /Treffer/);
    await page.locator(`.hit-link[href^="${article}"]`).click();
    await page.waitForURL(/artikel\//);
    assert.ok(!(await text(page)).includes(news));
    const other = await page.context().newPage();
    await open(article, other);
    assert.ok(!(await text(other)).includes(news));
    // A page that has not come to rest does not yet listen for the change.
    await other.getByText('Vom Archiv gibt es eine neue Fassung.').waitFor();

    await page.getByRole('button', { name: 'Zur neuen Fassung wechseln' }).click();
    for (const one of [page, other]) await one.getByText(news).waitFor();
    await site.stop();
    await open('suche.html?q=Seegurken');
    await answered(page, /1\sTreffer/);
    assertQuiet(visit);
    const stores = await page.evaluate(() => caches.keys());
    assert.equal(stores.filter((name) => name.includes('huelle')).length, 1);
  });

  it('is worked by keyboard: keeps, pauses, goes on, removes, and says where it stands', async (context) => {
    const { site, visit, page, open } = await read(context, 'offline.html');
    const button = (name: RegExp) => page.getByRole('button', { name });
    const press = async (name: RegExp): Promise<void> => {
      await button(name).focus();
      await page.keyboard.press('Enter');
    };
    await page.getByText(/Weil es so klein ist/).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await press(/Vom Gerät entfernen/);
    await page.getByText(/noch nicht gespeichert/).waitFor();
    assert.deepEqual(
      await page.evaluate(async () => (await caches.keys()).filter((name) => name.endsWith(' bestand'))),
      [],
    );

    // So slow that there is time to pause.
    await page.context().route(/personen\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await press(/^Archiv offline verfügbar machen \(\d+,\d.MB|kB\)/);
    await page.getByText(/^Wird gespeichert: .+ von/).waitFor();
    assert.deepEqual(await accessibilityFaults(page), []);
    await press(/Anhalten/);
    await page.getByText(/^Angehalten bei/).waitFor();
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Fortsetzen/);
    await page.reload();
    await page.getByText(/^Angehalten bei/).waitFor();
    await page.context().unroute(/personen\//);
    await press(/Fortsetzen/);
    await page.getByText(/Das ganze Archiv ist auf diesem Gerät gespeichert/).waitFor();
    assert.equal(await page.getByRole('status').filter({ hasText: 'Fertig gespeichert' }).count(), 1);
    await page.getByText('Jahrgang für Jahrgang').click();
    assert.deepEqual(await accessibilityFaults(page), []);
    await page.getByRole('button', { name: '2022 vom Gerät entfernen' }).click();
    await page.getByText(/Diesen Teil können Sie ohne Netz lesen/).waitFor();

    await site.stop();
    await open('artikel/russland-venezuela-militaer.html');
    assert.match(await text(page), /nicht gespeichert, und es besteht keine Verbindung/);
    await open(article);
    assert.match(await text(page), /Castro/);
    await open('suche.html?q=Schwesternation');
    await answered(page, /1\sTreffer/);
    assert.match(await page.locator('.hit').innerText(), /nicht auf diesem Gerät gespeichert/);
    assert.deepEqual(visit.requestsThatLeft, []);
  });

  it('does what is asked at the same time as if it were asked one after the other', async (context) => {
    const { page } = await read(context, 'offline.html');
    await page.getByRole('button', { name: 'Vom Gerät entfernen' }).click();
    await page.getByText(/noch nicht gespeichert/).waitFor();
    /** What the worker reports in the end to each of the commands. */
    const ask = (commands: readonly Command[]): Promise<readonly Report[]> =>
      page.evaluate(async (asked) => {
        const { active } = await navigator.serviceWorker.ready;
        return Promise.all(
          asked.map(
            (command) =>
              new Promise<Report>((resolve) => {
                const { port1, port2 } = new MessageChannel();
                port1.addEventListener('message', ({ data }: MessageEvent<Report>) => {
                  if (data.isLast) resolve(data);
                });
                port1.start();
                active?.postMessage(command, [port2]);
              }),
          ),
        );
      }, commands);

    const { groups = [] } = (await ask([{ kind: 'report' }]))[0] ?? {};
    assert.ok(groups.length > 2);
    await ask(groups.map(({ id }) => ({ kind: 'keep', groups: [id] })));
    const [kept] = await ask([{ kind: 'report' }]);
    assert.deepEqual(
      kept?.groups.filter(({ wanted }) => !wanted),
      [],
    );

    // So slow that all of it takes several seconds.
    await page.context().route(/personen\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    const loading = ask([{ kind: 'load' }]);
    const [paused] = await ask([{ kind: 'pause' }, { kind: 'load' }]);
    assert.equal(paused?.paused, true);
    assert.ok(paused.groups.some(({ complete }) => !complete));
    await loading;
    await page.context().unroute(/personen\//);
  });

  it('keeps nothing that the server changed on the way', async (context) => {
    const { site, page } = await read(context, 'offline.html');
    await page.getByRole('button', { name: 'Vom Gerät entfernen' }).click();
    await page.context().route(/personen\/nicolas-maduro/, (route) => route.fulfill({ body: 'anders' }));
    await page.getByRole('button', { name: /^Archiv offline verfügbar machen/ }).click();
    await page.locator('#offline-hinweis', { hasText: 'liefert Dateien anders aus' }).waitFor();
    await page.context().unroute(/personen\/nicolas-maduro/);
    await site.stop();
    await page.goto(`${site.address}personen/nicolas-maduro.html`);
    assert.match(await text(page), /nicht gespeichert/);
  });

  it('takes its leave where the site is previewed, and does not come back', async (context) => {
    const { site, visit, page } = await read(context, 'index.html', '/');
    const port = Number(new URL(site.address).port);
    await site.stop();
    const preview = await servePreview(former.folder, port);
    assert.ok(preview !== undefined);
    context.after(preview.close);
    const registrations = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await page.goto(site.address);
    // Asked for by the browser after a page was opened; asked for here, so that the test need not wait for it.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.waitForFunction(() => document.querySelector('script[data-change]') !== null);
    assert.equal(await registrations(), 0);
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
    // A previewed page goes on loading until there is a change.
    await page.reload({ waitUntil: 'domcontentloaded' });
    assert.equal(await registrations(), 0);
    assertQuiet(visit);
  });
});
