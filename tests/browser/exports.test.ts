import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { assertQuiet, launchBrowser, openVisit } from '../support/browser.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

const baseUrl = 'https://archiv.example.org/presse/';

interface Saved {
  readonly name: string;
  readonly content: string;
}

const saved = async (page: Page, button: string): Promise<Saved> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
};

/** Where a reader can have opened a site, and under which address what is there is cited. */
type Place = readonly [address: string, cited: string | undefined];

describe('what a reader takes along', () => {
  let browser: Browser;
  let sites: readonly TemporarySite[];
  let server: StaticServer;
  let places: readonly Place[];

  before(async () => {
    const [here, placed, nameless] = await Promise.all([
      launchBrowser(),
      buildTemporarySite({ baseUrl }),
      buildTemporarySite(),
    ]);
    browser = here;
    sites = [placed, nameless];
    server = await serveFolder(nameless.folder, '/spiegel/');
    places = [
      [pathToFileURL(`${placed.folder}/`).href, baseUrl],
      [pathToFileURL(`${nameless.folder}/`).href, undefined],
      [server.address, server.address],
    ];
  });
  after(async () => {
    await browser.close();
    await server.close();
    await Promise.all(sites.map((site) => site.remove()));
  });

  it('is a list under the archive’s own address, with the search it answers and the day', async () => {
    for (const [address, cited] of places) {
      const visit = await openVisit(browser);
      const { page } = visit;
      await page.goto(`${address}suche.html?q=Kreml&quelle=der-farang`);
      await page.getByRole('heading', { name: /1\sTreffer für „Kreml“/ }).waitFor();
      await page.locator('#mitnehmen').waitFor();
      const today = await page.evaluate(() => new Date().toISOString().slice(0, 10));
      const path = 'artikel/maduro-putin-moskau.html';
      const whole = cited === undefined ? '' : `${cited}${path}`;
      const bib = await saved(page, 'BibTeX');
      assert.equal(bib.name, `lesesaal-treffer-${today}.bib`);
      assert.equal(/^ {2}url = \{(.*)\},$/m.exec(bib.content)?.[1] ?? '', whole);
      assert.match(bib.content, new RegExp(`urldate = \\{${today}\\},\n {2}addendum = \\{Lesesaal\\}`));
      assert.equal(/^UR {2}- (.*)\r$/m.exec((await saved(page, 'RIS')).content)?.[1] ?? '', whole);
      const list: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
        (await saved(page, 'JSON')).content,
      );
      const [hit] = list;
      assert.deepEqual(
        [hit?.['url'], hit?.['address'], hit?.['byline'], hit?.['authors']],
        [path, whole, '', []],
      );
      assert.deepEqual(
        [hit?.['search'], hit?.['retrieved']],
        [`${cited ?? ''}suche.html?q=Kreml&quelle=der-farang`, today],
      );
      const [, row = ''] = (await saved(page, 'CSV')).content.split('\r\n');
      assert.ok(row.includes(`;${path};`) && row.includes(`;${whole};`), row);
      assertQuiet(visit);
      await visit.close();
    }
  });

  it('is an article as an entry for reference managers, alike from the page and from the list', async () => {
    for (const [address, cited] of places) {
      const visit = await openVisit(browser);
      const { page } = visit;
      const path = 'artikel/maduro-putin-moskau.html';
      await page.goto(`${address}${path}#p-1`);
      const bib = await saved(page, 'BibTeX');
      const ris = await saved(page, 'RIS');
      assert.deepEqual([bib.name, ris.name], ['maduro-putin-moskau.bib', 'maduro-putin-moskau.ris']);
      const today = await page.evaluate(() => new Date().toISOString().slice(0, 10));
      assert.deepEqual(bib.content.split('\n'), [
        '@article{maduro-putin-moskau,',
        '  title = {[Maduro trifft Putin in Moskau]},',
        '  journaltitle = {Der Farang},',
        '  date = {2019-09-24/2019-09-25},',
        '  note = {Erschienen: 24. oder 25. September 2019},',
        ...(cited === undefined ? [] : [`  url = {${cited}${path}},`]),
        `  urldate = {${today}},`,
        '  addendum = {Lesesaal},',
        '  entrysubtype = {newspaper},',
        '  langid = {german},',
        '}',
        '',
      ]);
      assert.match(ris.content, /\r\nDA {2}- 2019\/09\/\/24\. oder 25\. September 2019\r\n/);
      await page.goto(`${address}suche.html?q=Kreml&quelle=der-farang`);
      await page.getByRole('heading', { name: /1\sTreffer für „Kreml“/ }).waitFor();
      await page.locator('#mitnehmen').waitFor();
      for (const [button, { content }] of [
        ['BibTeX', bib],
        ['RIS', ris],
      ] as const) {
        assert.equal((await saved(page, button)).content, content);
      }
      assertQuiet(visit);
      await visit.close();
    }
  });
});
