import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { entityKinds } from '../../../src/archive/mentions/entity-kinds.ts';
import { linkMentions } from '../../../src/archive/mentions/link-mentions.ts';
import { nameIndex } from '../../../src/archive/mentions/name-index.ts';
import { beginningsOfNames, personsInQuestion } from '../../../src/archive/mentions/persons-in-question.ts';
import { namesOf } from '../../../src/archive/names-of.ts';
import { parsePersons } from '../../../src/parse/parse-authority.ts';
import { sampleArticle } from '../../support/sample-archive.ts';

const yaml = await readFile(new URL('fixtures/persons.yaml', import.meta.url), 'utf8');
const { records: persons } = parsePersons('persons.yaml', yaml);
const files = { persons, organizations: [], places: [], topics: [] };
const beginnings = persons.map(beginningsOfNames);
const [kinds, ofAll] = [entityKinds(files), nameIndex(files)];

/** Names, parts of them, and what stands around them. */
const word = fc.oneof(
  fc.constantFrom(...persons.flatMap((person) => [...namesOf(person), person.surname ?? ''])),
  fc.constantFrom(...persons.flatMap((person) => namesOf(person).flatMap((name) => name.split(/[ -]/)))),
  fc.constantFrom('Präsident', 'der', 'Herr', 'Frau', 'sagte', 'und', 'al', 'von', 'Ministerin'),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', 's ', 'es ', '-', '. ', ', ', 'sprecher ', ' (', '/')), {
    maxLength: 12,
  })
  .map((words) => words.flat().join(''));

void test('Who is not in question is not found, whoever else is looked for', () => {
  let inQuestion = 0;
  fc.assert(
    fc.property(text, text, (one, other) => {
      const articles = [one, other].map((own, number) => sampleArticle(`a${number}`, '2020-01-01', own));
      const some = personsInQuestion(beginnings, articles).flatMap((place) => persons[place] ?? []);
      inQuestion += some.length;
      const index = nameIndex({ ...files, persons: some });
      for (const article of articles) {
        assert.deepEqual(linkMentions(index, kinds, article), linkMentions(ofAll, kinds, article));
      }
    }),
    { numRuns: 150 },
  );
  assert.ok(inQuestion > 0 && inQuestion < persons.length * 150);
});
