import assert from 'node:assert/strict';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { accessibilityFaults } from '../support/accessibility.ts';
import { assertQuiet, launchBrowser, openVisit } from '../support/browser.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

const page = 'artikel/russland-venezuela-militaer.html';
const retired = 'artikel/alte-adresse.html';
const block = '#p-af4d816a';
const lost = '#p-00000000';

describe('An address that names a paragraph or a former id', () => {
  let folder: string;
  let browser: Browser;
  let site: TemporarySite;
  let server: StaticServer;

  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'lesesaal-cited-')));
    const archiveDir = await copyArchive(folder);
    const edit = async (path: string, from: RegExp, to: string): Promise<void> => {
      const file = join(archiveDir, path);
      await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
    };
    await edit(
      '2022/2022-02-16-russland-venezuela-militaer.md',
      /^(id: .*)$/m,
      '$1\naliases: [alte-adresse]',
    );
    await edit('authority/persons.yaml', /^- id: nicolas-maduro$/m, '$&\n  aliases: [maduro-alt]');
    await edit('2019/2019-06-08-cabello-castro-havanna.md', /access: full/, 'access: metadata');
    [browser, site] = await Promise.all([launchBrowser(), buildTemporarySite({ archiveDir })]);
    server = await serveFolder(site.folder, '/irgendwo/tief/');
  });

  after(async () => {
    await browser.close();
    await server.close();
    await site.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const roots = (): readonly string[] => [server.address, pathToFileURL(`${site.folder}/`).href];

  it('leads from a retired address to the paragraph where the article is now', async () => {
    for (const root of roots()) {
      const visit = await openVisit(browser);
      await visit.page.goto(`${root}${retired}?treffer=Kreml*${block}`);
      await visit.page.waitForURL(`${root}${page}?treffer=Kreml*${block}`);
      assert.equal(await visit.page.locator('.body > :target').count(), 1);
      assert.equal(await visit.page.locator('.lost-block').count(), 0);
      assertQuiet(visit);
      await visit.close();
    }
  });

  it('means a person by a former id in the address of a search', async () => {
    for (const root of roots()) {
      const visit = await openVisit(browser);
      await visit.page.goto(`${root}suche.html?q=Kreml&person=maduro-alt`);
      const person = visit.page.getByRole('checkbox', { name: /^Nicolás Maduro/ });
      await person.waitFor();
      assert.ok(await person.isChecked());
      assert.equal(visit.page.url(), `${root}suche.html?q=Kreml&person=nicolas-maduro`);
      assertQuiet(visit);
      await visit.close();
    }
  });

  it('leads to the article without scripts', async () => {
    for (const root of roots()) {
      const visit = await openVisit(browser, { javaScriptEnabled: false });
      await visit.page.goto(`${root}${retired}${block}`);
      await visit.page.waitForURL((url) => url.href.startsWith(`${root}${page}`));
      await visit.close();
    }
  });

  it('says that the paragraph is no longer there, and does not cite it', async () => {
    for (const root of roots()) {
      const visit = await openVisit(browser);
      await visit.page.goto(`${root}${page}${lost}`);
      const note = visit.page.getByRole('status').filter({ hasText: 'geändert oder entfernt' });
      assert.ok(await note.isVisible());
      assert.deepEqual(await accessibilityFaults(visit.page), []);
      const citation = await visit.page.locator('.citation').innerText();
      assert.doesNotMatch(citation, /Absatz|#/);
      await visit.page.evaluate((hash) => {
        location.hash = hash;
      }, block);
      await note.waitFor({ state: 'detached' });
      await visit.page.goto(`${root}${page}#zitieren`);
      assert.equal(await note.count(), 0);
      assertQuiet(visit);
      await visit.close();
    }
  });

  it('does not call a withheld paragraph changed', async () => {
    const visit = await openVisit(browser);
    await visit.page.goto(`${server.address}artikel/cabello-castro-havanna.html${lost}`);
    const note = await visit.page.locator('.lost-block').innerText();
    assert.match(note, /zeigt das Archiv nicht/);
    assert.doesNotMatch(note, /geändert/);
    assertQuiet(visit);
    await visit.close();
  });
});
