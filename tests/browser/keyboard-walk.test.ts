import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { assertQuiet, launchBrowser, openVisit } from '../support/browser.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

const oneOfEachTemplate = [
  'index.html',
  'artikel/russland-venezuela-militaer.html',
  'chronik.html',
  'chronik/2019.html',
  'quellen/rt-de.html',
  'personen.html',
  'personen/nicolas-maduro.html',
  'suche.html?q=Kreml',
  'offline.html',
  'daten.html',
  'barrierefreiheit.html',
  '404.html',
] as const;

/** What Tab should reach: all that can be worked and is shown, in the order of the document. */
const tabStops = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))`;

/** Notes at every stop whether it is the one expected, has a ring and can be seen. */
const watch = `(() => {
  const expected = ${tabStops};
  globalThis.walk = { stops: expected.length, faults: [], at: 0 };
  document.addEventListener('focusin', ({ target }) => {
    const { walk } = globalThis;
    const name = target.outerHTML.slice(0, 90);
    if (expected[walk.at] !== target) walk.faults.push('out of order: ' + name);
    walk.at += 1;
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const drawn = target.querySelector('.mark-target');
    const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const isStroked = drawn !== null && parseFloat(getComputedStyle(drawn).strokeWidth) >= 2;
    if (!isRinged && !isStroked) walk.faults.push('no ring: ' + name);
    requestAnimationFrame(() => {
      const { top, bottom, left, right } = target.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      if (!isSeen && document.activeElement === target) walk.faults.push('out of sight: ' + name);
    });
  });
})()`;

interface Walk {
  readonly stops: number;
  readonly faults: readonly string[];
  readonly at: number;
}

const walkThrough = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(watch);
  const stops = await page.evaluate<number>('globalThis.walk.stops');
  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
  const { faults, at } = await page.evaluate<Walk>('globalThis.walk');
  return at === stops ? faults : [...faults, `${at} of ${stops} stops`];
};

/** Goes on with Tab until the link or button of this name has the focus. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()",
    );
    if (focused === name) return;
  }
  assert.fail(`Tab does not lead to „${name}“ on ${page.url()}`);
};

describe('The site, worked by keyboard alone', () => {
  let site: TemporarySite;
  let browser: Browser;

  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), buildTemporarySite()]);
  });
  after(async () => {
    await browser.close();
    await site.remove();
  });

  const address = (path: string): string => new URL(path, pathToFileURL(`${site.folder}/`)).href;

  it('has every stop on every kind of page in reading order, with a ring and in sight', async () => {
    const visit = await openVisit(browser);
    const faults: string[] = [];
    for (const path of oneOfEachTemplate) {
      await visit.page.goto(address(path));
      if (path.startsWith('suche')) await visit.page.getByRole('heading', { name: /Treffer für/ }).waitFor();
      for (const fault of await walkThrough(visit.page)) faults.push(`${path}: ${fault}`);
    }
    assert.deepEqual(faults, []);
    assertQuiet(visit);
    await visit.close();
  });

  it('leads from the front page through time, article, name and source to the pages about the site', async () => {
    const visit = await openVisit(browser);
    const { page } = visit;
    await page.goto(address('index.html'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate("document.activeElement.closest('main') !== null"), true);
    const way = [
      ['Zur ganzen Chronik', /chronik\.html/],
      ['[Maduro trifft Putin in Moskau]', /artikel\/maduro/],
      ['Der Farang', /quellen\/der-farang/],
      ['Personen', /personen\.html/],
      ['Nicolás Maduro', /personen\/nicolas-maduro/],
      ['Orte', /orte\.html/],
      ['Caracas', /orte\/caracas/],
      ['Themen', /themen\.html/],
      ['Barrierefreiheit', /barrierefreiheit/],
      ['Lesesaal', /index\.html/],
    ] as const;
    for (const [name, reached] of way) {
      await tabTo(page, name.replace(/^\[|\]$/g, ''));
      await page.keyboard.press('Enter');
      await page.waitForURL(reached);
    }
    assertQuiet(visit);
    await visit.close();
  });
});
