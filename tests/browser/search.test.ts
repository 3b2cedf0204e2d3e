import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { assertQuiet, launchBrowser, openVisit, type Visit } from '../support/browser.ts';
import { indexFiles, textDocument } from '../support/search-archive.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';

/** Waits until the page answers the query it was opened with or given. */
const answered = async (page: Page, title: RegExp): Promise<void> => {
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
};

const hits = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.hit-link', (links) =>
    links.map((link) => (link.getAttribute('href') ?? '').replace(/^artikel\/|\.html.*$/g, '')).sort(),
  );

describe('the search page', () => {
  let browser: Browser;
  let site: TemporarySite;
  let server: StaticServer;
  const addresses = (): readonly string[] => [server.address, pathToFileURL(`${site.folder}/`).href];

  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), buildTemporarySite()]);
    server = await serveFolder(site.folder, '/irgendwo/tief/');
  });
  after(async () => {
    await browser.close();
    await server.close();
    await site.remove();
  });

  /** Runs over http below a base path, then from disk; the console must stay silent and no request may leave. */
  const everywhere = async (walk: (visit: Visit, address: string) => Promise<void>): Promise<void> => {
    for (const address of addresses()) {
      const visit = await openVisit(browser);
      await walk(visit, address);
      assertQuiet(visit);
      await visit.close();
    }
  };

  const queries: Readonly<Record<string, readonly string[]>> = {
    Sanktionen: ['cabello-castro-havanna', 'maduro-putin-moskau'],
    Miraflores: ['russland-venezuela-militaer'],
    Guaidó: ['cabello-castro-havanna', 'maduro-putin-moskau'],
    Guaido: ['cabello-castro-havanna', 'maduro-putin-moskau'],
  };
  for (const [query, expected] of Object.entries(queries)) {
    it(`finds the articles with ${query}, from a server and from disk`, async () => {
      await everywhere(async ({ page }, address) => {
        await page.goto(`${address}suche.html?q=${encodeURIComponent(query)}`);
        await answered(page, new RegExp(`Treffer für „${query}“`));
        assert.deepEqual(await hits(page), expected);
      });
    });
  }

  it('leads from another spelling of a name to the page of whoever bears it', async () => {
    await everywhere(async ({ page }, address) => {
      await page.goto(`${address}suche.html?q=${encodeURIComponent('Bruno Rodríguez Parrilla')}`);
      await answered(page, /Keine Treffer|Treffer für/);
      await page.locator('#hinweise').getByRole('link', { name: 'Bruno Rodríguez', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Bruno Rodríguez' }).waitFor();
    });
  });

  it('says that a field’s value means nothing, and asks for the one that was meant', async () => {
    await everywhere(async ({ page }, address) => {
      await page.goto(`${address}suche.html?q=${encodeURIComponent('person:Madurro')}`);
      await answered(page, /Keine Treffer/);
      assert.match(await page.locator('#hinweise').innerText(), /„Madurro“ nicht\. Meinten Sie:/);
      await page.getByRole('button', { name: 'Nicolás Maduro' }).click();
      await answered(page, /5\sTreffer/);
    });
  });

  it('opens a result at its passage with the words marked, and leads from mark to mark', async () => {
    await everywhere(async ({ page }, address) => {
      await page.goto(`${address}suche.html?q=Kreml`);
      await answered(page, /2\sTreffer/);
      await page.locator('.hit-link').last().click();
      await page.waitForURL(/artikel\/maduro-putin-moskau\.html\?treffer=/);
      assert.deepEqual(await page.locator('mark').allTextContents(), ['Kreml']);
      assert.match(await page.locator('.mark-bar').innerText(), /Fundstelle 1 von 1/);
      await page.getByRole('button', { name: 'Marken aus' }).click();
      assert.equal(await page.locator('html.marks-off').count(), 1);
    });
  });

  it('marks a word with a hyphen in it', async () => {
    await everywhere(async ({ page }, address) => {
      await page.goto(`${address}suche.html?q=Twitter-Nachricht`);
      await answered(page, /Treffer/);
      await page.locator('.hit-link').first().click();
      await page.waitForURL(/artikel\/.*treffer=/);
      assert.match((await page.locator('mark').first().textContent()) ?? '', /Twitter-Nachricht/);
      assert.match(await page.locator('.mark-bar').innerText(), /Fundstelle/);
    });
  });

  it('is worked by keyboard alone: from any page to the field, through the hits, into an article', async () => {
    await everywhere(async ({ page }, address) => {
      await page.goto(`${address}chronik.html`);
      await page.keyboard.press('/');
      await page.keyboard.type('Moskau');
      await page.keyboard.press('Enter');
      await page.waitForURL(/suche\.html\?q=Moskau/);
      await answered(page, /Treffer für „Moskau“/);
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      const first = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('ArrowDown');
      assert.notEqual(await page.evaluate(() => document.activeElement?.textContent), first);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Escape');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'start-q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/artikel\/.*treffer=/);
      assert.ok((await page.locator('mark').count()) > 0);
    });
  });

  it('keeps its address in step, so that it can be shared', async () => {
    await everywhere(async ({ page }, address) => {
      await page.goto(`${address}suche.html`);
      await answered(page, /5\sArtikel im Archiv/);
      await page.getByRole('combobox', { name: 'Suchbegriff' }).fill('Venezuela');
      await answered(page, /5\sTreffer/);
      await page.getByRole('checkbox', { name: 'dpa' }).check();
      await answered(page, /1\sTreffer/);
      assert.match(page.url(), /suche\.html\?q=Venezuela&agentur=dpa$/);
      await page.reload();
      await answered(page, /1\sTreffer/);
      assert.equal(await page.getByRole('checkbox', { name: 'dpa' }).isChecked(), true);
    });
  });

  it('offers what it knows of a query without hits, with how many articles have it', async () => {
    await everywhere(async ({ page }, address) => {
      await page.goto(`${address}suche.html?q=Kremlpartei`);
      await answered(page, /Keine Treffer/);
      await page.getByRole('button', { name: /Nur „Kreml“ suchen \(2\sArtikel\)/ }).click();
      await answered(page, /2\sTreffer für „Kreml“/);
      await page.goto(`${address}suche.html?q=${encodeURIComponent('Kreml Xylofon')}`);
      await answered(page, /Keine Treffer/);
      await page.getByRole('button', { name: /Nur „Kreml“ suchen \(2\sArtikel\)/ }).waitFor();
    });
  });

  it('lists as many hits as fill a window, further ones when the reader nears their end, the rest when asked', async () => {
    const files = await indexFiles(
      Array.from({ length: 20 }, (_, place) =>
        textDocument(
          `bericht-${place}`,
          `Im Hafen liegt Schiff ${place}. ${'Es liegt da noch immer. '.repeat(20)}`,
        ),
      ),
    );
    const visit = await openVisit(browser, {
      serviceWorkers: 'block',
      viewport: { width: 800, height: 500 },
    });
    const { page } = visit;
    await page.route('**/suche/**', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: files.get(/suche\/.*(?=\?|$)/.exec(new URL(route.request().url()).pathname)?.[0] ?? '') ?? '',
      }),
    );
    const texts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/text-')) texts.push(request.url());
    });
    await page.goto(`${server.address}suche.html?q=Hafen`);
    await answered(page, /20\sTreffer/);
    await page.waitForLoadState('networkidle');
    assert.equal(texts.length, 5);
    await page.locator('#mehr').scrollIntoViewIfNeeded();
    await page.locator('.hit').nth(7).waitFor();
    assert.equal(texts.length, 8);
    await page.getByRole('button', { name: '8 von 12 weiteren zeigen' }).click();
    await page.locator('.hit').nth(15).waitFor();
    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent),
      await page.locator('.hit-link').nth(8).textContent(),
    );
    await visit.close();
  });

  it('searches for an example of what can be typed when it is pressed, and hides them then', async () => {
    const visit = await openVisit(browser);
    const { page } = visit;
    await page.goto(`${server.address}suche.html`);
    const examples = page.getByRole('region', { name: 'Was Sie eingeben können' });
    const first = examples.getByRole('button').first();
    const text = await first.innerText();
    await first.click();
    await page.getByRole('heading', { name: new RegExp(`Treffer für „${text}“$`) }).waitFor();
    assert.equal(await page.getByRole('combobox', { name: 'Suchbegriff' }).inputValue(), text);
    assert.equal(await examples.isVisible(), false);
    assertQuiet(visit);
    await visit.close();
  });

  it('says without JavaScript that it needs it, and leads to the chronicle', async () => {
    const visit = await openVisit(browser, { javaScriptEnabled: false });
    await visit.page.goto(`${server.address}suche.html?q=Kreml`);
    assert.match(await visit.page.locator('noscript').innerHTML(), /Die Suche braucht JavaScript/);
    await visit.page.locator('noscript a').first().click();
    await visit.page.waitForURL(/chronik\.html/);
    await visit.close();
  });
});
