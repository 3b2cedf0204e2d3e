import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyLists, insertRelated } from '../../src/archive/related/related-lists.ts';
import { leadingTo } from '../../src/site/compared/leading-to.ts';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';

const days = Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, '0'));
const articles = days.map((day) => sampleArticle(`tag-${day}`, `2020-01-${day}`, 'Text.'));

void test('Led to is an article by its neighbours, its story, its dossiers and those it is related to', () => {
  const related = emptyLists(articles.length);
  insertRelated(related, 9, 5, 3);
  insertRelated(related, 9, 1, 4);
  insertRelated(related, 5, 8, 3);
  const stories = new Uint32Array(articles.length);
  stories[0] = 1;
  stories[5] = 1;
  const dossier = { before: articles[2], after: articles[11] };
  const listed = placeArticles(sampleArchive(articles)).map((one, place) => ({
    dossiers: place === 5 ? [dossier] : one.dossiers,
  }));
  const leading = (places: readonly number[]): readonly number[] =>
    [...leadingTo(new Set(places), articles, listed, { stories, related })].toSorted(
      (one, other) => one - other,
    );
  assert.deepEqual(leading([5]), [0, 2, 4, 6, 9, 11]);
  assert.deepEqual(leading([8]), [5, 7, 9]);
  assert.deepEqual(leading([]), []);
});
