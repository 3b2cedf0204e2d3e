import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ComparedArticle,
  relatedArticles as relatedApart,
} from '../../src/archive/related/related-articles.ts';
import { articleId, entityId } from '../support/sample-archive.ts';

const relatedArticles = (articles: readonly ComparedArticle[]) => relatedApart(articles, () => []);

const article = (id: string, words: string, ...entities: readonly string[]): ComparedArticle => ({
  id: articleId(id),
  traits: {
    words: words.split(' '),
    counts: words.split(' ').map(() => 1),
    entities: entities.map(entityId),
  },
});

const harbour = article('hafen', 'hafen kran streik lohn', 'ada-horn');
const strike = article('streik', 'streik lohn gewerkschaft hafen', 'ada-horn');
const forest = article('wald', 'wald baum borke kaefer');
const beetle = article('kaefer', 'kaefer baum borke trocken');

void test('An article leads to those of the same matter, with the shared names and words as reasons', () => {
  const related = relatedArticles([harbour, strike, forest, beetle]);
  assert.deepEqual(related.get(harbour.id), [
    { id: strike.id, entities: ['ada-horn'], words: ['hafen', 'streik', 'lohn'] },
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

void test('A word that a thousand articles have in common relates none of them', () => {
  const many = Array.from({ length: 1000 }, (_, index) => article(`a-${index}`, `rat wort${index}`));
  assert.deepEqual(relatedArticles(many).get(articleId('a-7')), []);
});

void test('What a rare word shares counts for more than what a common one does', () => {
  const others = Array.from({ length: 40 }, (_, index) => article(`a-${index}`, 'rat sitzung'));
  const own = article('eigen', 'rat sitzung krabbe');
  const related = relatedArticles([own, ...others, article('selten', 'markt krabbe')]);
  assert.equal(related.get(own.id)?.[0]?.id, 'selten');
});

void test('What is kept apart makes room for others', () => {
  const copies = Array.from({ length: 6 }, (_, index) => article(`kopie-${index}`, 'hafen kran streik lohn'));
  const ids = copies.map(({ id }) => id);
  const related = relatedApart([...copies, strike, forest], (id) => (ids.includes(id) ? ids : []));
  for (const id of ids)
    assert.deepEqual(
      related.get(id)?.map((other) => other.id),
      [strike.id],
    );
  assert.equal(related.get(strike.id)?.length, 5);
});
