import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { assertQuiet, launchBrowser, openVisit } from '../support/browser.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

let browser: Browser;
let site: TemporarySite;
let server: StaticServer;

before(async () => {
  [browser, site] = await Promise.all([launchBrowser(), buildTemporarySite()]);
  server = await serveFolder(site.folder);
});

after(async () => {
  await browser.close();
  await server.close();
  await site.remove();
});

/** A map with its outlines there; the browser asks for them when they come near. */
const pictureOf = async (page: Page, map: string): Promise<Buffer> => {
  const sheet = page.locator(map).first();
  await sheet.scrollIntoViewIfNeeded();
  await sheet.locator('img').evaluate((outlines: HTMLImageElement) => outlines.decode());
  return sheet.screenshot({ animations: 'disabled' });
};

const small = { path: 'artikel/cabello-castro-havanna.html', map: '.small-map' };
const large = { path: 'orte.html', map: '.map-sheet' };

test('The map of all places looks the same after a cutting of it was seen in an article', async () => {
  const viewport = { width: 1440, height: 1200 };
  const [visit, alone] = await Promise.all([
    openVisit(browser, { viewport }),
    openVisit(browser, { viewport }),
  ]);
  await visit.page.goto(`${server.address}${small.path}`);
  await pictureOf(visit.page, small.map);
  await visit.page.locator('.navigation').getByRole('link', { name: 'Orte' }).click();
  await visit.page.waitForURL(/orte/);
  await alone.page.goto(`${server.address}${large.path}`);
  assert.ok((await pictureOf(visit.page, large.map)).equals(await pictureOf(alone.page, large.map)));
  assertQuiet(visit);
  await visit.close();
  await alone.close();
});

test('A map has its own proportions whatever the browser takes for those of the picture', async () => {
  const visit = await openVisit(browser);
  await visit.page.route(/karte\..+\.svg/, (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="90"/>',
    }),
  );
  for (const { path, map } of [small, large]) {
    await visit.page.goto(`${server.address}${path}`);
    await pictureOf(visit.page, map);
    const { sheet, outlines, ratio } = await visit.page.$eval(map, (element) => {
      const box = element.querySelector('img')?.getBoundingClientRect();
      const [, , width = 0, height = 1] = (element.querySelector('[viewBox]')?.getAttribute('viewBox') ?? '')
        .split(' ')
        .map(Number);
      return {
        sheet: [element.clientWidth, element.clientHeight].map(Math.round),
        outlines: [box?.width ?? 0, box?.height ?? 0].map(Math.round),
        ratio: width / height,
      };
    });
    assert.deepEqual(outlines, sheet, path);
    assert.ok(Math.abs((sheet[0] ?? 0) / (sheet[1] ?? 1) - ratio) < 0.01, path);
  }
  await visit.close();
});
