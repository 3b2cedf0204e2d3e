import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDossiers } from '../../src/archive/check-dossiers.ts';
import { dossierPlaces, inDossierOrder } from '../../src/archive/dossiers.ts';
import { parseTopics } from '../../src/parse/parse-authority.ts';
import { articleId, entityId, sampleArticle } from '../support/sample-archive.ts';

const articles = ['a', 'b', 'c'].map((id, index) => ({
  ...sampleArticle(id, `2019-01-0${index + 1}`, 'Text.'),
  topics: id === 'b' ? [] : [entityId('hafen')],
}));

const files = articles.map((article) => ({ id: article.id, article }));

const topics = (yaml: string) => parseTopics('topics.yaml', yaml);

void test('An article knows what lies before and after it in its dossier', () => {
  const placesOf = dossierPlaces(topics('- { id: hafen, name: Hafen }').records, articles);
  const [places] = articles.slice(2).map(placesOf);
  const [place] = places ?? [];
  assert.deepEqual([place?.number, place?.count, place?.before?.id, place?.after], [2, 2, 'a', undefined]);
  assert.deepEqual(articles.slice(1, 2).map(placesOf), [[]]);
});

void test('What a topic puts in order comes first, all else in time', () => {
  const order = [articleId('c')];
  assert.deepEqual(
    inDossierOrder(['a', 'b', 'c'], order, (id) => articleId(id)),
    ['c', 'a', 'b'],
  );
  const { records } = topics('- { id: hafen, name: Hafen, order: [c] }');
  const [places] = articles.slice(0, 1).map(dossierPlaces(records, articles));
  assert.equal(places?.[0]?.before?.id, 'c');
});

void test('An order must name articles of the dossier, each once', () => {
  const parsed = topics('- id: hafen\n  name: Hafen\n  order: [c, b, cc, c]');
  assert.deepEqual(
    checkDossiers(parsed, files, true).map(({ line, column, ruleId }) => [line, column, ruleId]),
    [
      [3, 14, 'not-in-dossier'],
      [3, 17, 'unknown-article'],
      [3, 21, 'ordered-twice'],
    ],
  );
  assert.deepEqual(
    checkDossiers(parsed, files, false).map(({ ruleId }) => ruleId),
    ['not-in-dossier', 'ordered-twice'],
    'of a part of the archive, others may be elsewhere',
  );
});

void test('An article that has an error is one that an order may name', () => {
  const parsed = topics('- id: hafen\n  name: Hafen\n  order: [c, b, cc]');
  const rules = (id: 'b' | undefined): readonly string[] =>
    checkDossiers(
      parsed,
      files.map((file) => (file.id === 'b' ? { id: id && articleId(id), article: undefined } : file)),
      true,
    ).map(({ ruleId }) => ruleId);
  assert.deepEqual(rules('b'), ['unknown-article']);
  assert.deepEqual(rules(undefined), [], 'where an id could not be read it may be the one that is named');
});
