import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameTable } from '../../src/archive/name-table.ts';
import { parseTopics } from '../../src/parse/parse-authority.ts';
import { touchedEntities } from '../../src/site/compared/touched-entities.ts';
import { entityId, sampleArchive, sampleArticle } from '../support/sample-archive.ts';
import { sampleName } from '../support/sample-name.ts';

const tableOf = (...named: readonly (readonly string[])[]) =>
  nameTable(named.length, (article) => named[article]?.map((id) => sampleName(id)) ?? []);

const archive = {
  ...sampleArchive([
    sampleArticle('erster', '2019-01-01', 'Eins.'),
    { ...sampleArticle('zweiter', '2019-01-02', 'Zwei.'), topics: [entityId('brunnen')] },
  ]),
  authority: {
    persons: [],
    organizations: [],
    places: [],
    topics: parseTopics(
      't',
      '- { id: land, name: Land }\n- { id: wasser, name: Wasser, parent: land }\n- { id: brunnen, name: Brunnen, parent: wasser }\n- { id: luft, name: Luft, parent: land }',
    ).records,
  },
};

const touched = (...articles: readonly number[]) =>
  [
    ...touchedEntities(
      articles,
      { table: tableOf(['ada'], ['ben', 'cem']), former: tableOf(['ada'], ['dora', 'ben']), formerNames: '' },
      archive,
    ),
  ].toSorted();

void test('Whoever is named now or was before is touched, and what stands above the dossiers of an article', () => {
  assert.deepEqual(touched(0), ['ada']);
  assert.deepEqual(touched(1), ['ben', 'brunnen', 'cem', 'dora', 'land', 'wasser']);
  assert.deepEqual(touched(), []);
});
