import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ComparedArticle, relatedArticles } from '../../src/archive/related.ts';
import { articleId, entityId } from '../support/sample-archive.ts';

const article = (id: string, words: string, ...entities: readonly string[]): ComparedArticle => ({
  id: articleId(id),
  words: words.split(' '),
  entities: entities.map(entityId),
});

const harbour = article('hafen', 'hafen kran streik lohn', 'ada-horn');
const strike = article('streik', 'streik lohn gewerkschaft hafen', 'ada-horn');
const forest = article('wald', 'wald baum borke kaefer');
const beetle = article('kaefer', 'kaefer baum borke trocken');

void test('An article leads to those of the same matter, with the shared names and words as reasons', () => {
  const related = relatedArticles([harbour, strike, forest, beetle]);
  assert.deepEqual(related.get(harbour.id), [
    { id: strike.id, entities: ['ada-horn'], words: ['hafen', 'lohn', 'streik'] },
  ]);
  assert.deepEqual(
    related.get(forest.id)?.map(({ id }) => id),
    [beetle.id],
  );
});

void test('Articles that share nothing are not related', () => {
  assert.deepEqual(relatedArticles([harbour, forest]).get(harbour.id), []);
});

void test('An article is not related to itself, and at most five are named', () => {
  const many = Array.from({ length: 9 }, (_, index) => article(`a-${index}`, 'hafen streik lohn'));
  for (const [id, related] of relatedArticles([...many, forest])) {
    assert.ok(related.length <= 5);
    assert.ok(!related.some((other) => other.id === id));
  }
});

void test('The order in which words stand does not change what is related', () => {
  const turned = { ...harbour, words: harbour.words.toReversed() };
  assert.deepEqual(
    relatedArticles([turned, strike, forest]).get(harbour.id),
    relatedArticles([harbour, strike, forest]).get(harbour.id),
  );
});
