import assert from 'node:assert/strict';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { groupByYear } from '../../src/archive/group-articles.ts';
import { pages } from '../../src/archive/links.ts';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { readMarkdown } from '../../src/parse/markdown.ts';
import { renderBody } from '../../src/parse/safe-html.ts';
import { partedWords } from '../../templates/parts/parted-words.ts';
import { histogram } from '../../templates/parts/histogram.ts';
import { accessibilityFaults, colourFaults } from '../support/accessibility.ts';
import { assertQuiet, launchBrowser, openVisit, type Visit } from '../support/browser.ts';
import { everyKind } from '../support/page-kinds.ts';
import { comparisonPage, copyArchiveWithDouble } from '../support/planted-double.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

/** A list that the search's script makes. */
const hits = 'suche.html?q=Minister';

describe('Every kind of page, opened from disk', () => {
  let folder: string;
  let site: TemporarySite;
  let browser: Browser;

  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'lesesaal-pages-')));
    site = await buildTemporarySite({ archiveDir: await copyArchiveWithDouble(folder) });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await site.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (visit: Visit, path: string): Promise<void> => {
    await visit.page.goto(new URL(path, pathToFileURL(`${site.folder}/`)).href);
    await visit.page.evaluate(() => document.fonts.ready);
  };

  const schemes = [
    { colorScheme: 'light', faultsOn: accessibilityFaults },
    { colorScheme: 'dark', faultsOn: colourFaults },
  ] as const;
  for (const { colorScheme, faultsOn } of schemes) {
    it(`has no fault that axe knows of, ${colorScheme}`, async () => {
      const visit = await openVisit(browser, { colorScheme });
      const faults: string[] = [];
      for (const path of [...everyKind, comparisonPage]) {
        await open(visit, path);
        for (const fault of await faultsOn(visit.page)) faults.push(`${path}: ${fault}`);
      }
      assert.deepEqual(faults, []);
      assertQuiet(visit);
      await visit.close();
    });
  }

  it('fits a screen of 320 pixels, which a wide one magnified to 400 percent is, and wider ones', async () => {
    const visit = await openVisit(browser, { viewport: { width: 320, height: 256 } });
    const wide: string[] = [];
    for (const path of [...everyKind, comparisonPage]) {
      await open(visit, path);
      for (const width of [320, 360, 412, 480, 640, 768, 820, 1056]) {
        await visit.page.setViewportSize({ width, height: 256 });
        const excess = await visit.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (excess > 0) wide.push(`${path} at ${width}: ${excess} px`);
      }
    }
    assert.deepEqual(wide, []);
    await visit.close();
  });

  it('leaves each year of the front page room for a finger, of five years and of a hundred', async () => {
    const visit = await openVisit(browser);
    await open(visit, 'index.html');
    for (const years of [5, 12, 31, 80, 100]) {
      const articles = Array.from({ length: years }, (_, index) =>
        sampleArticle(`a-${index}`, `${1944 + index}-03-01`, 'Es regnete.'),
      );
      const markup = String(histogram(pages.start, groupByYear(placeArticles(sampleArchive(articles)))));
      for (const width of [320, 390, 820, 1024, 1280]) {
        await visit.page.setViewportSize({ width, height: 800 });
        const small = await visit.page.$eval(
          '.histogram',
          (element, html) => {
            element.outerHTML = html;
            const links = [...document.querySelectorAll('.histogram a')];
            return links.filter((link) => {
              const { width: wide, height } = link.getBoundingClientRect();
              const name = link.querySelector('.histogram-label');
              return wide < 24 || height < 24 || name === null || name.scrollWidth > name.clientWidth;
            }).length;
          },
          markup,
        );
        assert.equal(small, 0, `${years} years on ${width} px`);
      }
    }
    await visit.close();
  });

  it('keeps a wide table in a frame that keys reach, with every figure whole', async () => {
    const visit = await openVisit(browser, { viewport: { width: 390, height: 800 } });
    await open(visit, 'artikel/maduro-putin-moskau.html');
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
    const table = [
      row(['Ort', 'Einwohner', 'Haushalt 2018', 'Haushalt 2019']),
      row(['-', '-', '-', '-']),
      row(['Mecklenburg-Vorpommern', '1 611 119', '8.203.456,00 €', '9.303.456,00 €']),
    ].join('');
    await visit.page.$eval(
      '.body',
      (body, html) => {
        body.innerHTML = html;
      },
      renderBody(readMarkdown(table)).html,
    );
    const seen = await visit.page.$eval('.table-frame', (frame) => ({
      isPushed: frame.scrollWidth > frame.clientWidth,
      pageFits: document.documentElement.scrollWidth <= innerWidth,
      lines: [...frame.querySelectorAll('.figure')].map((figure) => {
        const range = document.createRange();
        range.selectNodeContents(figure);
        return range.getClientRects().length;
      }),
    }));
    assert.deepEqual(seen, { isPushed: true, pageFits: true, lines: [1, 1, 1] });
    assert.deepEqual(await accessibilityFaults(visit.page), []);
    await visit.page.focus('.table-frame');
    await visit.page.keyboard.press('ArrowRight');
    await visit.page.waitForFunction(() => (document.querySelector('.table-frame')?.scrollLeft ?? 0) > 0);
    await visit.close();
  });

  it('divides a compound of a headline only where it is longer than a line, and adds no letter to it', async () => {
    const visit = await openVisit(browser, { viewport: { width: 390, height: 800 } });
    const path = 'artikel/maduro-putin-moskau.html';
    const words = 'Die Vorratsdatenspeicherungsrichtlinie kommt als Rechtsverordnung';
    const page = await readFile(join(site.folder, path), 'utf8');
    await visit.page.route('**/maduro-putin-moskau.html*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: page.replace(/(<h1[^>]*>).*?(?=<\/h1>)/, `$1${String(partedWords(words))}`),
      }),
    );
    await open(visit, path);
    const seen = await visit.page.$eval('h1', (headline) => {
      getSelection()?.selectAllChildren(headline);
      const rows = [...headline.querySelectorAll('.compound')].map((compound) =>
        Math.round(compound.clientHeight / Number.parseFloat(getComputedStyle(compound).lineHeight)),
      );
      return { rows, copied: String(getSelection()), text: headline.textContent };
    });
    assert.deepEqual(seen, { rows: [3, 1], copied: words, text: words });
    const session = await visit.page.context().newCDPSession(visit.page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => name?.value);
    assert.ok(named.includes(words), named.join('; '));
    await open(visit, `${path}?treffer=Vorratsdatenspeicherung*`);
    assert.equal(await visit.page.textContent('h1 mark'), 'Vorratsdatenspeicherung');
    await visit.close();
  });

  it('hyphenates running text and nothing else, and hangs on the language of the page', async () => {
    const visit = await openVisit(browser);
    await open(visit, 'artikel/russland-venezuela-militaer.html');
    const hyphens = (selector: string): Promise<string> =>
      visit.page.$eval(selector, (element) => getComputedStyle(element).hyphens);
    assert.equal(await visit.page.getAttribute('html', 'lang'), 'de');
    assert.equal(await hyphens('.body > p'), 'auto');
    for (const selector of ['h1', '.card', '.citation'])
      assert.equal(await hyphens(selector), 'manual', selector);
    await visit.close();
  });

  it('keeps what colour alone would say when the reader’s own colours rule', async () => {
    const visit = await openVisit(browser, { forcedColors: 'active' });
    await open(visit, 'index.html');
    const style = (selector: string, property: string): Promise<string> =>
      visit.page.$eval(
        selector,
        (element, name) => getComputedStyle(element).getPropertyValue(name),
        property,
      );
    const paper = await style('body', 'background-color');
    const ink = await style('body', 'color');
    assert.notEqual(ink, paper);
    assert.equal(await style('.histogram-bar rect', 'fill'), ink);
    assert.match(await style('.button-primary', 'border-top-width'), /[1-9]/);
    assert.notEqual(await style('.button-primary', 'border-top-color'), paper);
    for (const filled of ['.button-primary', '.skip-link']) {
      assert.equal(await style(filled, 'forced-color-adjust'), 'none', filled);
      assert.notEqual(await style(filled, 'color'), await style(filled, 'background-color'), filled);
    }
    await visit.page.focus('.button-primary');
    assert.equal(await style('.button-primary', 'outline-style'), 'solid');
    await open(visit, 'chronik.html');
    assert.match(await style('.navigation [aria-current]', 'font-weight'), /[6-9]00/);
    await open(visit, 'artikel/maduro-putin-moskau.html?treffer=Kreml*');
    assert.notEqual(await style('mark', 'background-color'), paper);
    await visit.close();
  });

  it('shows place and agency before the text when the reader’s own colours rule', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const visit = await openVisit(browser, { forcedColors: 'active', colorScheme });
      await open(visit, 'artikel/maduro-putin-moskau.html');
      const dateline = visit.page.locator('.dateline');
      const shown = await dateline.screenshot();
      await dateline.evaluate((element) => element.style.setProperty('opacity', '0'));
      assert.ok(!shown.equals(await dateline.screenshot()), colorScheme);
      await visit.close();
    }
  });

  it('has contrast in numbers for readers who ask for more', async () => {
    const visit = await openVisit(browser, { contrast: 'more' });
    await open(visit, 'artikel/maduro-putin-moskau.html');
    assert.equal(
      await visit.page.$eval('.folio-certainty', (element) => getComputedStyle(element).color),
      'rgb(28, 26, 23)',
    );
    assert.equal(
      await visit.page.$eval('html', (element) => getComputedStyle(element).backgroundColor),
      'rgb(255, 255, 255)',
    );
    await visit.close();
  });

  it('prints the text with its source, address and a place for the day, and nothing to press', async () => {
    const visit = await openVisit(browser, { javaScriptEnabled: false });
    await open(visit, 'artikel/maduro-putin-moskau.html');
    await visit.page.emulateMedia({ media: 'print' });
    for (const shown of ['.article', '.folio-source', '.citation-address', '.card']) {
      assert.equal(await visit.page.locator(shown).first().isVisible(), true, shown);
    }
    for (const hidden of [
      '.navigation',
      '.search-form',
      '.breadcrumb',
      '.neighbours',
      '.foot',
      '.paragraph-link',
    ]) {
      assert.equal(await visit.page.locator(hidden).first().isVisible(), false, hidden);
    }
    await visit.close();
  });

  it('prints lists whole, with the signs of time, and nothing to press or to unfold', async () => {
    const visit = await openVisit(browser);
    const { page } = visit;
    for (const path of [...everyKind, hits]) {
      await page.emulateMedia({ media: 'screen' });
      await open(visit, path);
      if (path === hits) await page.locator('.hit-why').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const { cut, pressed } = await page.evaluate(() => ({
        cut: [...document.querySelectorAll('.entry')].filter((entry) => {
          const { left } = getComputedStyle(entry, '::before');
          return entry.getBoundingClientRect().left + Number.parseFloat(left) < 0;
        }).length,
        pressed: [...document.querySelectorAll('main :is(nav, button, select, input, details:not([open]))')]
          .filter((element) => element.checkVisibility())
          .map(({ outerHTML }) => outerHTML.slice(0, 60)),
      }));
      assert.deepEqual({ path, cut, pressed }, { path, cut: 0, pressed: [] });
    }
    assert.equal(await page.locator('.search-offline').isVisible(), false);
    await visit.close();
  });

  it('sets the way to reading offline as a note of the search, apart from what stands above', async () => {
    const visit = await openVisit(browser);
    for (const width of [390, 1440]) {
      await visit.page.setViewportSize({ width, height: 900 });
      await open(visit, hits);
      await visit.page.locator('.hit-why').first().waitFor();
      const styles = await visit.page.$$eval('.search-note, .search-offline', (notes) =>
        notes.map((note) => {
          const { fontFamily, fontSize, color } = getComputedStyle(note);
          return { fontFamily, fontSize, color };
        }),
      );
      assert.deepEqual(styles[1], styles[0]);
      const distance = await visit.page.evaluate(
        () =>
          (document.querySelector('.search-offline a')?.getBoundingClientRect().top ?? 0) -
          (document.querySelector('.search')?.getBoundingClientRect().bottom ?? 0),
      );
      assert.ok(distance > 30, `${width}: ${distance} px`);
    }
    await visit.close();
  });

  it('has one sign before everything that unfolds', async () => {
    const visit = await openVisit(browser);
    const unlike: string[] = [];
    for (const path of [...everyKind, comparisonPage, hits]) {
      await open(visit, path);
      if (path === hits) await visit.page.locator('.hit-why').first().waitFor();
      const plain = await visit.page.$$eval('summary', (all) =>
        all
          .filter((summary) => {
            const { display, listStyleType } = getComputedStyle(summary);
            return display !== 'list-item' || !listStyleType.startsWith('disclosure-');
          })
          .map(({ textContent }) => textContent),
      );
      for (const words of plain) unlike.push(`${path}: ${words}`);
    }
    assert.deepEqual(unlike, []);
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
