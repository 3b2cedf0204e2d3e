import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePersons } from '../../src/parse/parse-authority.ts';
import { isEntityId } from '../../src/record/identifiers.ts';
import { personColumns, withPersons } from '../../src/site/reading/stored-persons.ts';

const rows = Array.from(
  { length: 600 },
  (_, number) => `- { id: person-${number}, name: Ärne Person ${number} }`,
);
/** What is absent and what is undefined are the same in the cache. */
const records: ReturnType<typeof parsePersons>['records'] = JSON.parse(
  JSON.stringify(parsePersons('p', rows.join('\n')).records),
);
const restored = () => withPersons({ organizations: [], places: [], topics: [] }, personColumns(records));

void test('Persons come back from the cache as they were, one by one and all together', () => {
  const { lookup } = restored();
  assert.equal(lookup?.count, records.length);
  for (const [place, person] of records.entries()) {
    // More are asked for than are looked up one by one.
    assert.deepEqual(lookup.of(person.id), person);
    assert.deepEqual(lookup.at(place), person);
    assert.ok(lookup.has(person.id));
  }
  assert.deepEqual(restored().persons, records);
  assert.deepEqual(structuredClone(restored()).persons, records);
});

void test('Who is not among the persons is not found by a part of an id', () => {
  const { lookup } = restored();
  for (const id of ['person', 'person-60', 'erson-1', 'person-600', '1', 'person-1-2']) {
    assert.ok(isEntityId(id));
    assert.equal(
      lookup?.has(id),
      records.some((person) => person.id === id),
      id,
    );
  }
  const nobody = withPersons({ organizations: [], places: [], topics: [] }, personColumns([]));
  assert.deepEqual(nobody.persons, []);
});
