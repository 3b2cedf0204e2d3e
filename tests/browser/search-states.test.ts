import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { eachFacet } from '../../src/search/facet.ts';
import { isSearchCore } from '../../src/search/index/core.ts';
import { corePart, partFile, partScript, partsFolder, readPartScript } from '../../src/search/index/parts.ts';
import { wordKnowledge } from '../../src/site/word-knowledge.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { launchBrowser, openVisit, type Visit } from '../support/browser.ts';
import { indexInto } from '../support/index-into.ts';
import { textDocument } from '../support/search-archive.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';
import { isIsoDay } from '../../src/record/identifiers.ts';

const answered = (page: Page, title: RegExp): Promise<void> =>
  page.getByRole('heading', { level: 2, name: title }).waitFor();

/** What one waits for and another gives. */
const signal = (): { readonly given: Promise<void>; readonly give: () => void } => {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
};

const isDay = (text: string) => (isIsoDay(text) ? text : undefined);

/** Puts an index of four years in the place of a site's own, as large as if each were an archive by itself. */
const indexFourYears = async (folder: string): Promise<void> => {
  await rm(join(folder, partsFolder), { recursive: true });
  const documents = [1998, 2005, 2012, 2019].map((year) => ({
    ...textDocument(`artikel-${year}`, `Der Kreml schweigt im Jahr ${year}. Moskau wartet.`),
    date: `5. Januar ${year}`,
    days: { earliest: isDay(`${year}-01-05`), latest: isDay(`${year}-01-05`) },
    facets: eachFacet((facet) => (facet === 'autor' ? [{ id: 'Ada Kern', label: 'Ada Kern' }] : [])),
  }));
  await indexInto({
    documents,
    knowledge: wordKnowledge(),
    folder,
    sizes: { shard: 60, segment: 60, batch: 60 },
  });
  const file = join(folder, partFile(corePart));
  const core = readPartScript(await readFile(file, 'utf8'));
  assert.ok(isSearchCore(core));
  const shards = core.shards.map((shard) => ({ ...shard, weight: 30_000_000 }));
  await writeFile(file, partScript({ name: corePart, payload: { ...core, shards } }));
};

describe('the search page in every state', () => {
  let browser: Browser;
  let site: TemporarySite;
  let server: StaticServer;
  let visit: Visit;

  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), buildTemporarySite()]);
    server = await serveFolder(site.folder);
    visit = await openVisit(browser, {
      viewport: { width: 320, height: 700 },
      // It would answer from what it keeps, whatever the server does.
      serviceWorkers: 'block',
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
    await site.remove();
  });

  const open = (query: string) => visit.page.goto(`${server.address}suche.html${query}`);

  /** Nothing that axe finds wrong, and nothing to scroll sideways for. */
  const assertSound = async (state: string): Promise<void> => {
    assert.deepEqual(await accessibilityFaults(visit.page), [], state);
    const [needed, given] = await visit.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.ok(needed <= given, `${state} is ${needed} wide`);
  };

  it('is sound when empty, while typing, with results, with filters open and without a result', async () => {
    const { page } = visit;
    await open('');
    await answered(page, /5\sArtikel im Archiv/);
    await assertSound('empty');
    await page.keyboard.type('Vene');
    await page.getByRole('option').first().waitFor();
    await assertSound('typing');
    await page.keyboard.press('Escape');
    await answered(page, /Treffer für „Vene“/);
    await page.locator('#filter-titel').click();
    await page.getByRole('checkbox', { name: 'dpa' }).waitFor();
    await page.getByText('Als Tabelle').click();
    await assertSound('filters open');
    await page.locator('.hit-why summary').first().click();
    await assertSound('results');
    await open('?q=Seegurken&von=2019');
    await answered(page, /Keine Treffer/);
    await assertSound('zero');
    await open(`?q=${'x'.repeat(500)}`);
    await answered(page, /Keine Treffer/);
    await assertSound('a word of 500 letters');
    await open(`?q=${encodeURIComponent('🙂 "')}`);
    await answered(page, /5\sArtikel im Archiv/);
    await open('?q=Juni+2019');
    await page.getByRole('button', { name: 'jahr:2019-06' }).click();
    await answered(page, /1\sTreffer für „jahr:2019-06“/);
  });

  it('says in words that a part did not load, and tries again when told to', async () => {
    const { page } = visit;
    await page.route(/index-[0-9a-f]+\.js/, (route) => route.abort());
    await open('?q=Kreml');
    await page
      .getByRole('alert')
      .getByText(/ließ sich nicht laden/)
      .waitFor();
    await assertSound('error');
    await page.unroute(/index-[0-9a-f]+\.js/);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await answered(page, /2\sTreffer für „Kreml“/);
    assert.equal(await page.getByRole('alert').count(), 0);

    await page.route(/kern\.js/, (route) => route.abort());
    await open('?q=Moskau');
    await page
      .getByRole('alert')
      .getByText(/ließ sich nicht laden/)
      .waitFor();
    await page.unroute(/kern\.js/);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await answered(page, /Treffer für „Moskau“/);
  });

  /** Opens the page for a query on a clock of the test's own; a part is held back as soon as it is asked for. */
  const openHoldingBack = async (query: string, isHeldBack: (asked: number) => boolean, parts: RegExp) => {
    const own = await openVisit(browser, { serviceWorkers: 'block' });
    await own.page.clock.install({ time: 0 });
    await own.page.clock.pauseAt(1000);
    const [held, released] = [signal(), signal()];
    let asked = 0;
    await own.page.route(parts, async (route) => {
      asked += 1;
      if (isHeldBack(asked)) {
        held.give();
        await released.given;
      }
      await route.continue();
    });
    await own.page.goto(`${server.address}suche.html${query}`, { waitUntil: 'commit' });
    await held.given;
    return { ...own, release: released.give };
  };

  it('leaves the answer standing while related articles are still loading, however long', async () => {
    // Of the five articles four have the word; the fifth has one of its family and is asked for last.
    const { page, release, close } = await openHoldingBack(
      '?q=Militär',
      (asked) => asked === 5,
      /text-\w+\.js/,
    );
    await answered(page, /4\sTreffer für „Militär“/);
    await page.clock.runFor(10_000);
    assert.match((await page.textContent('#treffer-titel')) ?? '', /4\sTreffer für „Militär“/);
    release();
    await answered(page, /Verwandte Wörter/);
    await close();
  });

  it('says so when a part never comes, and tries again when told to', async () => {
    const { page, close } = await openHoldingBack('?q=Kreml', (asked) => asked === 1, /index-\w+\.js/);
    await page.clock.runFor(1000);
    await answered(page, /Gesucht wird/);
    await page.clock.runFor(60_000);
    await page
      .getByRole('alert')
      .getByText(/ließ sich nicht laden/)
      .waitFor();
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await answered(page, /2\sTreffer für „Kreml“/);
    await close();
  });

  it('is worked by keys alone, from the field over filters and time to a file and to the article', async () => {
    const { page } = visit;
    await page.setViewportSize({ width: 1200, height: 900 });
    await open('');
    await answered(page, /5\sArtikel/);
    await page.keyboard.type('Mosk');
    await page.getByRole('option', { name: /^Moskau \d/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answered(page, /Treffer für „Moskau“/);
    const tabTo = async (wanted: string): Promise<void> => {
      for (let steps = 0; steps < 80; steps += 1) {
        if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, wanted))
          return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`No tabulator leads to ${wanted}`);
    };
    await tabTo('.timeline-column');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/von=2019&bis=2020/);
    await answered(page, /Treffer für „Moskau“/);
    await tabTo('#werte-agentur input');
    await page.keyboard.press('Space');
    await page.waitForURL(/agentur=/);
    await tabTo('#filter-aufheben');
    await page.keyboard.press('Enter');
    await page.waitForURL(/suche\.html\?q=Moskau\+?$/);
    await tabTo('#reihenfolge');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/sort=datum/);
    await tabTo('.hit-why summary');
    await page.keyboard.press('Enter');
    await page.locator('.hit-reasons li').first().waitFor();
    await tabTo('#als-bib');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.match(await readFile(await download.path(), 'utf8'), /^@article\{[a-z0-9-]+,\n {2}title = \{/);
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/artikel\/.*treffer=/);
    assert.ok((await page.locator('mark').count()) > 0);
    await page.setViewportSize({ width: 320, height: 700 });
  });

  it('begins with the newest years of a large archive, says so, and reaches further when asked to', async () => {
    await indexFourYears(site.folder);
    const { page } = visit;
    await open('?q=Kreml');
    await answered(page, /1\sTreffer für „Kreml“/);
    await page.getByText('Durchsucht ist der Jahrgang 2019.').waitFor();
    await assertSound('scoped');
    await page.emulateMedia({ media: 'print' });
    assert.equal(
      await page.getByText('Durchsucht ist der Jahrgang 2019.').innerText(),
      'Durchsucht ist der Jahrgang 2019.',
    );
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Ältere Jahrgänge ab 2012 einbeziehen' }).click();
    await answered(page, /2\sTreffer/);
    await page.getByText('Durchsucht sind die Jahrgänge 2012–2019.').waitFor();
    await page.getByRole('button', { name: /Das ganze Archiv durchsuchen/ }).click();
    await answered(page, /4\sTreffer/);
    await page.waitForURL(/ab=alles/);
    await open('?q=Kreml&von=1998&bis=2005');
    await answered(page, /2\sTreffer/);
    await open('?q=Kreml+jahr:2005');
    await answered(page, /1\sTreffer/);
    assert.equal(
      await page.locator('.hit-link').getAttribute('href'),
      'artikel/artikel-2005.html?treffer=Kreml#p-1',
    );
    await open('?q=autor:A.Kern');
    await answered(page, /1\sTreffer/);
    await page.getByText('Einschränken').click();
    await page.getByRole('group', { name: 'Autor' }).getByRole('checkbox', { name: 'Ada Kern' }).check();
    await page.waitForURL(/autor=Ada\+Kern/);
    await page.getByRole('combobox', { name: 'Suchbegriff' }).fill('Ada');
    await page.getByRole('option', { name: /Ada Kern.*Autor/ }).click();
    await page.waitForURL(/q=autor%3A%22Ada\+Kern%22/);
    await open('?q=autor:Horn');
    await page.getByText('Unter den Autoren der durchsuchten Artikel ist „Horn“ nicht.').waitFor();
    await open('?q=Seegurken');
    await page.getByRole('button', { name: 'Im ganzen Archiv suchen' }).click();
    await page.waitForURL(/ab=alles/);
    assert.deepEqual(visit.requestsThatLeft, []);
  });
});
