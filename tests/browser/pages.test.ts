import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { accessibilityFaults } from '../support/accessibility.ts';
import { assertQuiet, launchBrowser, openVisit, type Visit } from '../support/browser.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

/** One page of each kind; the articles between them have every element a page can have. */
const everyKind = [
  'index.html',
  'artikel/russland-venezuela-militaer.html',
  'artikel/maduro-putin-moskau.html',
  'artikel/kreml-hilfeersuchen-maduro.html',
  'artikel/southcom-chef-in-caracas.html',
  'chronik.html',
  'chronik/2019.html',
  'quellen.html',
  'quellen/rt-de.html',
  'personen.html',
  'personen/nicolas-maduro.html',
  'organisationen/europaeische-union.html',
  'orte/caracas.html',
  'themen/venezuela-krise.html',
  'register.html',
  'register/s.html',
  'suche.html',
  'offline.html',
  'daten.html',
  'ueber.html',
  'impressum.html',
  'datenschutz.html',
  'barrierefreiheit.html',
  '404.html',
] as const;

describe('Every kind of page, opened from disk', () => {
  let site: TemporarySite;
  let browser: Browser;

  before(async () => {
    site = await buildTemporarySite();
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await site.remove();
  });

  const open = async (visit: Visit, path: string): Promise<void> => {
    await visit.page.goto(new URL(path, pathToFileURL(`${site.folder}/`)).href);
    await visit.page.evaluate(() => document.fonts.ready);
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe knows of, ${colorScheme}`, async () => {
      const visit = await openVisit(browser, { colorScheme });
      const faults: string[] = [];
      for (const path of everyKind) {
        await open(visit, path);
        for (const fault of await accessibilityFaults(visit.page)) faults.push(`${path}: ${fault}`);
      }
      assert.deepEqual(faults, []);
      assertQuiet(visit);
      await visit.close();
    });
  }

  it('fits a screen of 320 pixels and a wide one magnified to 400 percent', async () => {
    const visit = await openVisit(browser, { viewport: { width: 320, height: 256 } });
    const wide: string[] = [];
    for (const path of everyKind) {
      await open(visit, path);
      const excess = await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) wide.push(`${path}: ${excess} px`);
    }
    assert.deepEqual(wide, []);
    await visit.close();
  });

  it('shows the whole article, its card and what was set aside without JavaScript', async () => {
    const visit = await openVisit(browser, { javaScriptEnabled: false });
    await open(visit, 'artikel/russland-venezuela-militaer.html');
    const text = await visit.page.innerText('main');
    for (const words of ['Schwesternation', 'Urheberrechtsschutz', 'Beiseitegelegt']) {
      assert.ok(text.includes(words), words);
    }
    await visit.close();
  });

  it('explains a supplied headline on demand, and to a screen reader at once', async () => {
    const visit = await openVisit(browser);
    await open(visit, 'artikel/cabello-castro-havanna.html');
    const { page } = visit;
    const explanation = page.locator('#ergaenzt');
    assert.equal(await explanation.isVisible(), false);
    await page.focus('.supplied-note summary');
    await page.keyboard.press('Enter');
    assert.equal(await explanation.isVisible(), true);
    assert.match(
      await page
        .getByRole('heading', { level: 1 })
        .evaluate((heading) => heading.getAttribute('aria-describedby') ?? ''),
      /^ergaenzt$/,
    );
    await visit.close();
  });
});
