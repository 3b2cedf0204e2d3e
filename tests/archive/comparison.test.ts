import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alignParagraphs } from '../../src/archive/comparison/align.ts';
import { compareArticles } from '../../src/archive/comparison/compare-articles.ts';
import { storyPairs } from '../../src/archive/comparison/story-pairs.ts';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { comparisonWording } from '../../src/german/wording/comparison.ts';
import type { Access, Article } from '../../src/record/article.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';

const withParagraphs = (id: string, day: string, headline: string, texts: readonly string[]): Article => {
  const article = sampleArticle(id, day, texts[0] ?? '');
  const blocks = texts.map((text, index) => ({ kind: 'paragraph' as const, fragment: `p-${index}`, text }));
  return { ...article, headline: { text: headline, at: undefined }, body: { ...article.body, blocks } };
};

const first = withParagraphs('a', '2019-01-05', 'Rat tagt', [
  'Der Rat der Stadt tagt heute im Rathaus.',
  'Auf der Tagesordnung steht der neue Haushalt.',
  'Die Sitzung ist öffentlich.',
]);
const second = withParagraphs('b', '2019-01-06', 'Haushalt: Rat tagt', [
  'Der Rat der Stadt tagt morgen im Rathaus.',
  'Ein Bürger hat dagegen Klage erhoben.',
  'Auf der Tagesordnung steht der neue Haushalt.',
]);

test('Two versions stand paragraph by paragraph, with the words that only one of them has', () => {
  const { rows, added, missing, changed, headline, words } = compareArticles(first, second);
  assert.deepEqual(
    rows.map(({ part, kind }) => `${part} ${kind}`),
    ['headline changed', 'body changed', 'body second', 'body same', 'body first'],
  );
  const [, changedRow] = rows;
  assert.ok(changedRow?.kind === 'changed');
  assert.deepEqual(
    changedRow.second.filter(({ isOwn }) => isOwn).map(({ text }) => text.trim()),
    ['morgen'],
  );
  assert.deepEqual(
    { added, missing, changed, headline },
    { added: 1, missing: 1, changed: 1, headline: 'changed' },
  );
  assert.deepEqual(words.first, { all: 21, shared: 16 });
});

test('A sentence says what differs, in the singular and in the plural', () => {
  assert.equal(
    comparisonWording.paragraphs(1, 2, 1).replaceAll('\u00a0', ' '),
    '1 Absatz ist geändert, 2 Absätze kommen hinzu und 1 Absatz fehlt.',
  );
  assert.equal(comparisonWording.paragraphs(0, 0, 0), 'Alle Absätze sind gleich.');
  assert.equal(
    comparisonWording.shared(200, 150).replaceAll('\u00a0', ' '),
    'Von den 200 Wörtern der ersten Fassung stehen 150 (75 %) auch in der anderen.',
  );
});

test('The rows of a comparison have every paragraph of both texts once and in order', () => {
  const texts = fc.array(fc.constantFrom('eins zwei drei', 'vier fünf sechs', 'eins zwei vier', 'sieben'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const pairs = alignParagraphs(one, other);
      const side = (key: 'first' | 'second') => pairs.flatMap((pair) => pair[key] ?? []);
      assert.deepEqual(side('first'), [...one.keys()]);
      assert.deepEqual(side('second'), [...other.keys()]);
    }),
  );
});

const story = Array.from({ length: 60 }, (_, index) => `Wort${index}`).join(' ');

const told = (access: readonly Access[]): readonly string[] => {
  const articles = access.map((one, index) => ({
    ...sampleArticle(`a${index}`, `2019-01-0${index + 1}`, story),
    rights: { holder: undefined, statement: undefined, access: one },
  }));
  return storyPairs(placeArticles(sampleArchive(articles))).map(
    (pair) => `${pair.first.article.id}--${pair.other.article.id}`,
  );
};

test('Every version is compared with the one published first, and only what is shown whole', () => {
  assert.deepEqual(told(['full', 'full', 'full', 'full']), ['a0--a1', 'a0--a2', 'a0--a3']);
  assert.deepEqual(told(['excerpt', 'full', 'metadata', 'full']), ['a1--a3']);
  assert.deepEqual(told(['full', 'withdrawn']), []);
});

test('Texts of tens of thousands of words in one paragraph are set side by side without a table of them', () => {
  const long = Array.from({ length: 30_000 }, (_, index) => `w${index % 97}`).join(' ');
  const { rows } = compareArticles(
    withParagraphs('a', '2019-01-05', 'Eins', [long]),
    withParagraphs('b', '2019-01-05', 'Eins', [`${long} mehr`]),
  );
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['same', 'changed'],
  );
});
