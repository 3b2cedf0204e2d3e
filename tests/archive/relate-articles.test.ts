import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWords } from '../../src/archive/content-words.ts';
import { linkArticles } from '../../src/archive/mentions/link-articles.ts';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { traitsOf } from '../../src/archive/related/traits.ts';
import { parsePersons } from '../../src/parse/parse-authority.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';

const authority = {
  persons: parsePersons('p', '- { id: ada-horn, name: Ada Horn }').records,
  organizations: [],
  places: [],
  topics: [],
};

const articles = [
  sampleArticle(
    'hafen',
    '2019-01-01',
    'Am Montag begann der Streik im Hafen. Dort forderte Ada Horn mehr Lohn.',
  ),
  sampleArticle('lohn', '2020-01-01', 'Vor dem Streik sprach Ada Horn von den Streiks im Hafen.'),
  sampleArticle('wald', '2021-01-01', 'Es fehlt Regen, und der Wald leidet unter Käfern.'),
];

void test('Related articles show shared names and shared nouns as they were printed, no name twice', () => {
  const placed = placeArticles({
    ...sampleArchive(articles),
    authority,
    findings: linkArticles(authority, articles),
  });
  const [first] = placed[0]?.related ?? [];
  assert.equal(first?.article.id, 'lohn');
  assert.deepEqual(first.entities, ['ada-horn']);
  assert.deepEqual(first.words.toSorted(), ['Hafen', 'Streik']);
});

void test('The order in which words stand does not change what an article is compared by', () => {
  const traits = (text: string) => traitsOf(sampleArticle('a', '2019-01-01', text), []);
  assert.deepEqual(
    traits('Am Kai ist der Hafen, im Hafen ein Streik.'),
    traits('Da ist ein Streik, am Hafen der Kai am Hafen.'),
  );
});

void test('The word a sentence begins with is a noun only when it stands elsewhere too', () => {
  assert.deepEqual(
    contentWords('Gestern regnete es. Heute schneit es in den Bergen.').map(({ text }) => text),
    ['Bergen'],
  );
});

void test('Days, months and the nouns of every report relate nothing, in whatever form', () => {
  assert.deepEqual(
    contentWords('Am Freitag, im Februar, standen auf beiden Seiten, in den Ländern, Städten, Krane.').map(
      ({ text }) => text,
    ),
    ['Krane'],
  );
});

void test('What tells the same story is not named among the related articles again', () => {
  const text = Array.from({ length: 60 }, (_, index) => `der Begriff${index}`).join(' ');
  const doubled = [
    sampleArticle('frueh', '2019-01-01', text),
    sampleArticle('spaet', '2019-01-02', `Neu: ${text}`),
    sampleArticle('kurz', '2019-01-03', 'von Begriff7, Begriff8, Begriff9 und Begriff10 war die Rede'),
  ];
  const placed = placeArticles(sampleArchive(doubled));
  assert.deepEqual(
    placed.map(({ related, sameStory }) => [
      sameStory.map(({ article: { id } }) => id),
      related.map((other) => other.article.id),
    ]),
    [
      [['spaet'], ['kurz']],
      [['frueh'], ['kurz']],
      [[], ['frueh', 'spaet']],
    ],
  );
});

void test('The same story is told of both articles, each without itself', () => {
  const text = Array.from({ length: 60 }, (_, index) => `Wort${index}`).join(' ');
  const doubled = [
    sampleArticle('frueh', '2019-01-01', text),
    sampleArticle('spaet', '2019-01-02', `Neu: ${text}`),
  ];
  assert.deepEqual(
    placeArticles(sampleArchive(doubled)).map(({ article, sameStory }) => [
      article.id,
      sameStory.map(({ article: { id } }) => id),
    ]),
    [
      ['frueh', ['spaet']],
      ['spaet', ['frueh']],
    ],
  );
});
