import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entityWording } from '../../src/german/wording/entities.ts';
import { markWording } from '../../src/german/wording/marks.ts';
import { readingWording } from '../../src/german/wording/reading.ts';
import { searchWording } from '../../src/german/wording/search.ts';
import { siteWording } from '../../src/german/wording/site.ts';
import { attribute, elementsOf } from '../support/html-document.ts';
import { ownWording, typographicFaults } from '../support/own-wording.ts';
import { readSiteFiles } from '../support/site-files.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';

const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};

const wrong: readonly (readonly [text: string, fault: string])[] = [
  ['Suche nach "Kreml"', 'a straight quotation mark'],
  ['Suche nach “Kreml”', 'an English or French quotation mark'],
  ['Suche nach „Kreml', 'a lone quotation mark'],
  ['Kreml - Moskau', 'a hyphen for a dash'],
  ['von 2019-2026', 'a hyphen between years'],
  ['weiter ...', 'three full stops'],
  ['5 Artikel', 'a break before a unit'],
  ['am 8. Juni 2019', 'a break in a date'],
  ['etwa z. B. hier', 'a break in an abbreviation'],
  ['ja , nein', 'a space before a mark'],
];

describe('The wording of the site', () => {
  let site: TemporarySite;
  let pages: readonly (readonly [path: string, page: string])[];

  before(async () => {
    site = await buildTemporarySite();
    pages = [...(await readSiteFiles(site.folder))]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, content]) => [path, content.toString()]);
  });
  after(() => site.remove());

  for (const [text, fault] of wrong) {
    it(`would not pass with ${fault}`, () => {
      assert.ok(typographicFaults(text).some((found) => found.startsWith(fault)));
    });
  }

  it('has German marks, dashes and spaces on every page', () => {
    const faults = new Set(
      pages.flatMap(([path, page]) =>
        ownWording(page).flatMap((text) => typographicFaults(text).map((fault) => `${path}: ${fault}`)),
      ),
    );
    assert.deepEqual([...faults], []);
    assert.ok(pages.flatMap(([, page]) => ownWording(page)).includes('Zum Inhalt'));
  });

  it('has them in what only scripts say', () => {
    const tables = [entityWording, markWording, readingWording, searchWording, siteWording];
    const faults = tables.flatMap(stringsOf).flatMap(typographicFaults);
    assert.deepEqual(faults, []);
  });

  it('is marked as German on every page', () => {
    for (const [path, page] of pages) {
      const root = elementsOf(page).find(({ tagName }) => tagName === 'html');
      assert.equal(root === undefined ? undefined : attribute(root, 'lang'), 'de', path);
    }
  });
});
