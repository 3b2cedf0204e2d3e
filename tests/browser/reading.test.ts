import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { assertQuiet, launchBrowser, openVisit } from '../support/browser.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

const article = 'artikel/maduro-putin-moskau.html';

const textSize = (page: Page): Promise<number> =>
  page.$eval('.body', (body) => Number.parseFloat(getComputedStyle(body).fontSize));

const columnWidth = (page: Page): Promise<number> =>
  page.$eval('.body', (body) => body.getBoundingClientRect().width);

/** What the style sheet writes into the links of the paragraphs, which the document does not know. */
const numbersInTheMargin = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  const [snapshot] = documents;
  assert.ok(snapshot !== undefined);
  const { nodes, layout } = snapshot;
  const isOfLink = (node: number): boolean => {
    const parent = nodes.parentIndex?.[node] ?? -1;
    return nodes.attributes?.[parent]?.some((one) => strings[one] === 'paragraph-link') === true;
  };
  return layout.text.flatMap((text, index) => {
    const node = layout.nodeIndex[index] ?? -1;
    return text < 0 || !isOfLink(node) ? [] : [strings[text] ?? ''];
  });
};

describe('the reading aids', () => {
  let browser: Browser;
  let site: TemporarySite;
  let server: StaticServer;

  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), buildTemporarySite()]);
    server = await serveFolder(site.folder, '/irgendwo/tief/');
  });
  after(async () => {
    await browser.close();
    await server.close();
    await site.remove();
  });

  const fromDisk = (path: string): string => new URL(path, pathToFileURL(`${site.folder}/`)).href;

  it('sets size and width of the text and remembers them on the next page, from a server and from disk', async () => {
    for (const address of [`${server.address}${article}`, fromDisk(article)]) {
      const visit = await openVisit(browser, { viewport: { width: 1440, height: 900 } });
      const { page } = visit;
      await page.goto(address);
      const size = await textSize(page);
      const width = await columnWidth(page);
      await page.getByRole('button', { name: 'Spalte breiter' }).click();
      assert.ok((await columnWidth(page)) > width);
      await page.getByRole('button', { name: 'Spalte schmaler' }).click();
      for (let press = 0; press < 3; press += 1) {
        await page.getByRole('button', { name: 'Schrift größer' }).click();
      }
      assert.ok((await textSize(page)) > size * 1.3);
      assert.equal(
        await page.getByRole('group', { name: 'Schrift' }).locator('output').innerText(),
        'sehr groß',
      );
      const larger = page.getByRole('button', { name: 'Schrift größer' });
      assert.equal(await larger.getAttribute('aria-disabled'), 'true');
      await page.keyboard.press('Enter');
      assert.ok(await larger.evaluate((button) => button === document.activeElement));
      await page.getByRole('link', { name: 'Russland und Venezuela bauen' }).last().click();
      await page.waitForURL(/russland-venezuela-militaer/);
      assert.ok((await textSize(page)) > size * 1.3);
      assertQuiet(visit);
      await visit.close();
    }
  });

  it('works for one page where the browser allows no memory', async () => {
    const visit = await openVisit(browser);
    await visit.page.addInitScript(
      `Object.defineProperty(globalThis, 'localStorage', {
        get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); },
      });`,
    );
    await visit.page.goto(fromDisk(article));
    const size = await textSize(visit.page);
    await visit.page.getByRole('button', { name: 'Schrift größer' }).click();
    assert.ok((await textSize(visit.page)) > size);
    assertQuiet(visit);
    await visit.close();
  });

  it('shows the keys of the page, gives the focus back and can turn them off for good', async () => {
    const visit = await openVisit(browser);
    const { page } = visit;
    await page.goto(`${server.address}${article}`);
    await page.getByRole('searchbox', { name: 'Suchbegriff' }).focus();
    await page.keyboard.type('?');
    assert.equal(await page.getByRole('dialog').count(), 0);
    const link = page.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link').first();
    await link.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Tastenkürzel' });
    assert.match(await dialog.innerText(), /\/\s+in das Suchfeld/);
    await page.keyboard.press('s');
    assert.match(page.url(), /maduro-putin-moskau/);
    await page.getByRole('checkbox', { name: 'Tastenkürzel verwenden' }).uncheck();
    await page.keyboard.press('Escape');
    assert.equal(await dialog.count(), 0);
    assert.ok(await link.evaluate((one) => one === document.activeElement));
    await page.reload();
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
    await page.getByRole('button', { name: 'Tastenkürzel' }).click();
    await page.getByRole('checkbox', { name: 'Tastenkürzel verwenden' }).check();
    await page.getByRole('button', { name: 'Schließen' }).click();
    await page.keyboard.press('s');
    await page.waitForURL(/russland-venezuela-militaer/);
    assertQuiet(visit);
    await visit.close();
  });

  it('leads from an article back to the results it was opened from', async () => {
    for (const address of [server.address, fromDisk('')]) {
      const visit = await openVisit(browser);
      const { page } = visit;
      await page.goto(`${address}suche.html?q=Kreml&quelle=der-farang`);
      await page.locator('.hit-link').first().click();
      await page.waitForURL(/artikel\//);
      await page.getByRole('link', { name: 'Zurück zu den Treffern für „Kreml“' }).click();
      await page.waitForURL(/suche\.html\?q=Kreml&quelle=der-farang$/);
      assertQuiet(visit);
      await visit.close();
    }
  });

  it('cites the article and the chosen paragraph with their address and the day of retrieval', async () => {
    const visit = await openVisit(browser);
    const { page } = visit;
    await page.goto(`${server.address}${article}`);
    const citation = page.locator('.citation');
    const today = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());
    assert.match(await citation.innerText(), /abgerufen am\u00a0\d+\.\u00a0\p{L}+ \d{4}/u);
    const text = async (): Promise<string> => (await citation.innerText()).replace(/\s+/gu, ' ');
    assert.equal(
      await text(),
      `[Maduro trifft Putin in Moskau]. In: Der Farang, 24. oder 25. September 2019. Lesesaal, ${server.address}${article} (abgerufen am ${today}).`,
    );
    await page.getByRole('link', { name: 'Absatz 2', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#p-/);
    // A browser tells the page of its new address after it has it.
    await citation.filter({ hasText: /Absatz\s2/u }).waitFor();
    assert.ok((await text()).includes(`2019, Absatz 2. Lesesaal, ${page.url()} (`));
    assertQuiet(visit);
    await visit.close();
  });

  it('shows beside each block the number by which it is cited', async () => {
    const visit = await openVisit(browser, { viewport: { width: 1440, height: 900 } });
    await visit.page.goto(`${server.address}artikel/russland-venezuela-militaer.html`);
    const links = await visit.page.$$eval('.paragraph-link', (all) =>
      all.map((link) => link.getAttribute('aria-label')),
    );
    const numbers = await numbersInTheMargin(visit.page);
    assert.ok(links.length > 6);
    assert.deepEqual(
      numbers.map((number) => `Absatz ${number}`),
      links,
    );
    await visit.close();
  });

  it('draws the bar of an addressed paragraph between its number and its text', async () => {
    const visit = await openVisit(browser);
    for (const width of [820, 1440]) {
      await visit.page.setViewportSize({ width, height: 900 });
      await visit.page.goto(`${server.address}artikel/russland-venezuela-militaer.html#p-af4d816a`);
      const { number, left, right } = await visit.page.$eval('.body > :target', (block) => {
        const bar = getComputedStyle(block, '::after');
        const link = block.querySelector('.paragraph-link');
        return {
          number: (link?.getBoundingClientRect().right ?? 0) - block.getBoundingClientRect().left,
          left: Number.parseFloat(bar.left),
          right: Number.parseFloat(bar.left) + Number.parseFloat(bar.width),
        };
      });
      assert.ok(number < left && right < 0, `${width}: ${number}, ${left}, ${right}`);
    }
    await visit.close();
  });

  it('offers no control that needs a script where scripts do not run', async () => {
    const visit = await openVisit(browser, { javaScriptEnabled: false });
    await visit.page.goto(fromDisk(article));
    assert.equal(await visit.page.getByRole('button').filter({ hasNotText: 'Suchen' }).count(), 0);
    assert.equal(await visit.page.locator('#darstellung').isVisible(), false);
    assert.match(await visit.page.locator('.citation').innerText(), /abgerufen am\s…/);
    await visit.close();
  });
});
