import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchDocument } from '../../src/search/document.ts';
import { eachFacet } from '../../src/search/facet.ts';
import { wordKnowledge } from '../../src/site/word-knowledge.ts';
import { ask, indexDocuments, textDocument } from '../support/search-archive.ts';

const of = (document: SearchDocument, facet: 'ort' | 'person', label: string): SearchDocument => ({
  ...document,
  facets: { ...eachFacet(() => []), [facet]: [{ id: label.toLowerCase().replaceAll(' ', '-'), label }] },
});

void test('Names of places and persons that the archive knows are not found by what they seem to be made of', async () => {
  const documents = [
    of(
      textDocument('a', 'In Isenbrücken, am Isenbrücken-Ufer und am Rande Isenbrückens.'),
      'ort',
      'Isenbrücken',
    ),
    of(textDocument('b', 'Frau Brückmühlen schweigt.'), 'person', 'Alma Brückmühlen'),
    of(textDocument('c', 'Die Isenbrücke ist gesperrt, die Flussbrücken nicht.'), 'ort', 'Isenbrücken'),
    textDocument('d', 'Der Isenbrücken-Bogen ist kein Ort.'),
    textDocument('f', 'Das Umland von Saarbrücken und Saarbrückens Zoo.'),
    of(textDocument('e', 'Die Wasserstraße endet am Fluss.'), 'ort', 'Alte Wasserstraße'),
  ];
  const index = await indexDocuments(documents, wordKnowledge());
  const found = async (query: string): Promise<readonly string[]> => {
    const { hits } = await ask(index, `${query} `);
    const entries = await Promise.all(hits.map(({ page }) => index.entry(page)));
    return entries.map(({ id }) => id).sort();
  };
  assert.deepEqual(await found('Brücke'), ['c', 'd']);
  assert.deepEqual(await found('Mühle'), []);
  assert.deepEqual(await found('Straße'), ['e']);
  assert.deepEqual(await found('Isenbrücken'), ['a', 'c', 'd']);
  assert.deepEqual(await found('Saarbrücken'), ['f']);
  assert.deepEqual(await found('Ufer'), ['a']);
  assert.deepEqual(await found('Brückmühlen'), ['b']);
});
