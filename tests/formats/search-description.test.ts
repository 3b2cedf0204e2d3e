import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchDescription } from '../../src/formats/search-description.ts';
import { sampleArchive } from '../support/sample-archive.ts';

const elementOf = (xml: string, name: string): string =>
  new RegExp(`<${name}>(.*)</${name}>`).exec(xml)?.[1] ?? '';

void test('The description of the search has the archive’s address, and names no longer than browsers show', () => {
  const { settings } = sampleArchive([]);
  const name = 'Zeitungen & Zeitschriften der Hafenstadt Nordenhörn';
  const xml = searchDescription({ ...settings, name }, 'https://archiv.example.org/a&b/');
  assert.match(xml, /template="https:\/\/archiv\.example\.org\/a&amp;b\/suche\.html\?q=\{searchTerms\}"/);
  assert.equal(elementOf(xml, 'ShortName'), 'Zeitungen');
  assert.equal(elementOf(xml, 'LongName'), 'Zeitungen &amp; Zeitschriften der Hafenstadt');
});
