import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser, openVisit } from '../support/browser.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

/** The pages as a screen reader gets them; `npm run update` rewrites what is expected. */
const pages = {
  start: 'index.html',
  article: 'artikel/maduro-putin-moskau.html',
  search: 'suche.html?q=Kreml',
} as const;

/** The day of retrieval is the only thing on these pages that changes by itself. */
const withoutToday = (tree: string): string =>
  tree.replace(/abgerufen am\s\d+\.\s\p{L}+ \d{4}/u, 'abgerufen am HEUTE');

describe('The reading order', () => {
  let site: TemporarySite;
  let browser: Browser;

  before(async () => {
    [browser, site] = await Promise.all([launchBrowser(), buildTemporarySite()]);
  });
  after(async () => {
    await browser.close();
    await site.remove();
  });

  for (const [name, path] of Object.entries(pages)) {
    it(`of the ${name} page is that of its fixture`, async () => {
      const visit = await openVisit(browser, { viewport: { width: 1280, height: 900 } });
      await visit.page.goto(new URL(path, pathToFileURL(`${site.folder}/`)).href);
      if (name === 'search') await visit.page.getByRole('heading', { name: /Treffer für/ }).waitFor();
      const tree = `${withoutToday(await visit.page.locator('body').ariaSnapshot())}\n`;
      const fixture = fileURLToPath(new URL(`fixtures/${name}.aria.yml`, import.meta.url));
      if (process.env['UPDATE_FIXTURES'] === '1') await writeFile(fixture, tree);
      assert.equal(tree, await readFile(fixture, 'utf8'));
      await visit.close();
    });
  }
});
