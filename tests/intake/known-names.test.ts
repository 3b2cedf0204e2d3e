import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftArticle } from '../../src/intake/draft-article.ts';
import type { KnownName } from '../../src/intake/names/known-name.ts';

const known: readonly KnownName[] = [
  { id: 'raul-pena', kind: 'person', names: ['Raúl Peña'] },
  { id: 'kassel', kind: 'place', names: ['Kassel'] },
];

const text =
  'Der Botschafter Raul Pena hat in Kassel die neue Feuerwache besucht. Am Abend sprach Pena vor den Helfern über seine Kindheit auf dem Land.';

test('A name that the archive’s authority files know is matched to it, accents aside', () => {
  const raw = { file: 'x', sha256: '', encoding: 'utf-8', text, page: undefined, segments: undefined };
  const { persons, places } = draftArticle(raw, known);
  assert.deepEqual(
    persons.map(({ name, entity }) => [name, entity]),
    [['Raul Pena', 'raul-pena']],
  );
  assert.deepEqual(
    places.map(({ name, entity }) => [name, entity]),
    [['Kassel', 'kassel']],
  );
});
