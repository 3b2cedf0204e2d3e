import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openVisit } from '../support/browser.ts';
import { type Jump, readJumps, watchJumps } from '../support/layout-jumps.ts';
import { serveFolder, type StaticServer } from '../support/static-server.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

const pages = {
  start: 'index.html',
  article: 'artikel/russland-venezuela-militaer.html',
  'search page': 'suche.html',
  'search with results': 'suche.html?q=Kreml',
  chronicle: 'chronik.html',
} as const;

/** A page is still when its fonts are there, the search has answered and what waits for rest has run. */
const settled = async (page: Page, path: string): Promise<void> => {
  if (path.startsWith('suche')) await page.locator('#treffer > li').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(600);
};

describe('A page that is opened', () => {
  let site: TemporarySite;
  let server: StaticServer;
  let browser: Browser;

  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), buildTemporarySite()]);
    server = await serveFolder(site.folder);
  });
  after(async () => {
    await browser.close();
    await server.close();
    await site.remove();
  });

  const jumpsAt = async (path: string, width: number): Promise<readonly Jump[]> => {
    const visit = await openVisit(browser, { viewport: { width, height: 844 } });
    await watchJumps(visit.page);
    await visit.page.goto(`${server.address}${path}`);
    await settled(visit.page, path);
    const jumps = await readJumps(visit.page);
    await visit.close();
    return jumps;
  };

  for (const [name, path] of Object.entries(pages)) {
    for (const width of [390, 1440]) {
      it(`does not jump: ${name}, ${width} px`, async () => {
        assert.deepEqual(await jumpsAt(path, width), []);
      });
    }
  }

  it('would be seen to jump', async () => {
    const visit = await openVisit(browser, { viewport: { width: 390, height: 844 } });
    await watchJumps(visit.page);
    await visit.page.goto(`${server.address}index.html`);
    await settled(visit.page, 'index.html');
    await visit.page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Zu spät gekommen.';
      document.querySelector('main')?.prepend(late);
    });
    await visit.page.waitForTimeout(300);
    assert.notDeepEqual(await readJumps(visit.page), []);
    await visit.close();
  });
});
