import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { entityKinds } from '../../../src/archive/mentions/entity-kinds.ts';
import { linkMentions } from '../../../src/archive/mentions/link-mentions.ts';
import { nameIndex } from '../../../src/archive/mentions/name-index.ts';
import { parseOrganizations, parsePersons, parsePlaces } from '../../../src/parse/parse-authority.ts';
import type { EntityKind } from '../../../src/record/authority.ts';
import { sampleArticle } from '../../support/sample-archive.ts';

const ids = z.array(z.string()).default([]);

const fixtures = z.array(
  z.strictObject({
    id: z.string(),
    text: z.string(),
    persons: ids,
    organizations: ids,
    places: ids,
    doubts: ids,
  }),
);

const read = (name: string): Promise<string> =>
  readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const files = {
  persons: parsePersons('persons.yaml', await read('persons.yaml')).records,
  organizations: parseOrganizations('organizations.yaml', await read('organizations.yaml')).records,
  places: parsePlaces('places.yaml', await read('places.yaml')).records,
  topics: [],
};
const index = nameIndex(files);
const kinds = entityKinds(files);

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

const samples = fixtures.parse(parse(await read('texts.yaml')));

for (const { id, text, persons, organizations, places, doubts } of samples) {
  void test(`The names of "${id}" are linked as an editor would link them`, () => {
    const linked = linkMentions(index, kinds, sampleArticle(id, '2020-01-01', text));
    const found = (kind: EntityKind): readonly string[] =>
      sorted(linked.mentions.filter((mention) => mention.kind === kind).map(({ entity }) => entity));
    assert.deepEqual(
      {
        persons: found('person'),
        organizations: found('organization'),
        places: found('place'),
        doubts: sorted(linked.doubts.map(({ text: words }) => words)),
      },
      {
        persons: sorted(persons),
        organizations: sorted(organizations),
        places: sorted(places),
        doubts: sorted(doubts),
      },
    );
  });
}

const entitiesOf = (text: string): readonly string[] =>
  linkMentions(index, kinds, sampleArticle('sample', '2020-01-01', text)).mentions.map(
    ({ entity, form }) => `${entity} ${form}`,
  );

void test('Soft hyphens in a name and letters in two parts hide it from nobody', () => {
  for (const { text } of samples) {
    const linked = entitiesOf(text);
    assert.deepEqual(entitiesOf(text.normalize('NFD')), linked);
    assert.deepEqual(entitiesOf(text.replace(/(?<=\p{L}\p{Ll})(?=\p{Ll}{2})/gu, '\u00AD')), linked);
  }
});
