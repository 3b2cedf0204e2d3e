import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { pages } from '../../src/archive/links.ts';
import { partsFolder } from '../../src/search/index/parts.ts';
import { wordKnowledge } from '../../src/site/word-knowledge.ts';
import { assertQuiet, launchBrowser, openVisit } from '../support/browser.ts';
import { indexInto } from '../support/index-into.ts';
import { articleId } from '../support/sample-archive.ts';
import { textDocument } from '../support/search-archive.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

const answered = (page: Page, title: RegExp): Promise<void> =>
  page.getByRole('heading', { level: 2, name: title }).waitFor();

const announced = (page: Page, text: RegExp): Promise<void> =>
  page.locator('#ansage').filter({ hasText: text }).waitFor();

/** Reports of a harbour, most of which know a mast and some a crane, each of them longer than a window is high. */
const indexHarbour = async (folder: string): Promise<void> => {
  await rm(join(folder, partsFolder), { recursive: true });
  const documents = Array.from({ length: 40 }, (_, place) => ({
    ...textDocument(
      `bericht-${place}`,
      `Im Hafen liegt Schiff ${place}${place < 30 ? ' mit einem Mast' : ' neben dem Kran'}. ${'Es liegt da noch. '.repeat(20)}`,
    ),
    url: pages.article(articleId('maduro-putin-moskau')),
  }));
  await indexInto({ documents, knowledge: wordKnowledge(), folder });
};

describe('the history of the search page', () => {
  let browser: Browser;
  let site: TemporarySite;
  let server: StaticServer;

  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), buildTemporarySite()]);
    await indexHarbour(site.folder);
    server = await serveFolder(site.folder);
  });
  after(async () => {
    await browser.close();
    await server.close();
    await site.remove();
  });

  /** Runs over http, then from disk; the console must stay silent and no request may leave. */
  const everywhere = async (walk: (page: Page, address: string) => Promise<void>): Promise<void> => {
    for (const address of [server.address, pathToFileURL(`${site.folder}/`).href]) {
      const visit = await openVisit(browser, { viewport: { width: 800, height: 600 } });
      await walk(visit.page, address);
      assertQuiet(visit);
      await visit.close();
    }
  };
  const field = (page: Page) => page.getByRole('combobox', { name: 'Suchbegriff' });

  it('leads back from question to question, and only then to the page before', async () => {
    await everywhere(async (page, address) => {
      await page.goto(`${address}index.html`);
      await page.locator('input[name=q]').first().fill('Hafen');
      await page.keyboard.press('Enter');
      await answered(page, /40\sTreffer für „Hafen“/);
      await field(page).fill('Mas');
      await answered(page, /30\sTreffer für „Mas“/);
      await field(page).fill('Mast');
      await page.keyboard.press('Enter');
      await answered(page, /30\sTreffer für „Mast“/);
      await page.locator('#reihenfolge').selectOption('datum');
      await page.waitForURL(/q=Mast&sort=datum$/);
      await page.locator('#filter-titel').click();
      await page.locator('#beiseite').uncheck();
      await page.waitForURL(/q=Mast&sort=datum&beiseite=ohne$/);

      await page.goBack();
      await page.waitForURL(/q=Mast&sort=datum$/);
      assert.equal(await page.locator('#beiseite').isChecked(), true);
      assert.equal(await page.locator('#reihenfolge').inputValue(), 'datum');
      await page.goBack();
      await page.waitForURL(/q=Mast$/);
      assert.equal(await page.locator('#reihenfolge').inputValue(), 'relevanz');
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await page.goBack();
      await answered(page, /40\sTreffer für „Hafen“/);
      assert.equal(await field(page).inputValue(), 'Hafen');
      await announced(page, /40\sTreffer für „Hafen“/);
      assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
      await page.goForward();
      await answered(page, /30\sTreffer für „Mast“/);
      await page.goBack();
      await page.goBack();
      await page.waitForURL(/index\.html/);
    });
  });

  it('leads back to the same place in the same list, also after the page was loaded again', async () => {
    await everywhere(async (page, address) => {
      await page.goto(`${address}suche.html?q=Hafen`);
      await answered(page, /40\sTreffer/);
      await page.locator('#mehr').scrollIntoViewIfNeeded();
      await page.locator('.hit').nth(7).waitFor();
      for (const last of [15, 23]) {
        await page.locator('#mehr').click();
        await page.locator('.hit').nth(last).waitFor();
      }
      const link = page.locator('.hit-link').nth(20);
      await link.scrollIntoViewIfNeeded();
      const topOfLink = async (): Promise<number> => (await link.boundingBox())?.y ?? Number.NaN;
      const top = await topOfLink();
      const isBack = async (): Promise<void> => {
        await announced(page, /40\sTreffer/);
        assert.equal(await page.locator('.hit').count(), 24);
        // Fonts that come later, or earlier, than the first time move what stands above.
        assert.ok(Math.abs((await topOfLink()) - top) < 2);
        assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
      };
      await link.click();
      await page.waitForURL(/artikel\/maduro-putin-moskau/);
      await page.goBack();
      await isBack();
      await link.click();
      // From disk the browser does not tell what the page before was: there the link begins the list anew.
      if (address.startsWith('http')) {
        await page.getByRole('link', { name: 'Zurück zu den Treffern für „Hafen“' }).click();
      } else {
        await page.waitForURL(/artikel\/maduro-putin-moskau/);
        await page.goBack();
      }
      await isBack();
      await page.reload();
      await isBack();

      // A further question begins at its own beginning, and leads back as well.
      await field(page).evaluate((own: HTMLInputElement) => {
        own.value = 'Kran';
        own.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await answered(page, /10\sTreffer für „Kran“/);
      await page.goBack();
      await isBack();
    });
  });
});
