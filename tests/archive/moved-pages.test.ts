import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MovedSurroundings, movedPages } from '../../src/archive/moved-pages.ts';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { parsePersons } from '../../src/parse/parse-authority.ts';
import { parseSources } from '../../src/parse/parse-sources.ts';
import type { Access, Article } from '../../src/record/article.ts';
import { articleId, sampleArchive, sampleArticle } from '../support/sample-archive.ts';

const nobody = { persons: [], organizations: [], places: [], topics: [] };

const unasked = (): never => assert.fail('is asked for though nothing had another id');
const unaskedAll: MovedSurroundings = { entities: unasked, sources: unasked, othersOfStory: unasked };

const linesOf = (moved: ReturnType<typeof movedPages>): readonly string[] =>
  moved.map(({ from, to, name }) => `${from} > ${to} (${name})`);

const article = (id: string, aliases: readonly string[] = [], access: Access = 'full'): Article => {
  const sample = sampleArticle(id, '2019-01-01', 'Ein Absatz.');
  return { ...sample, aliases: aliases.map(articleId), rights: { ...sample.rights, access } };
};

void test('All pages of a name or a source lead on from its former id, as many as there are now', () => {
  const { records: persons } = parsePersons(
    'p',
    '- { id: neu, aliases: [alt, uralt], name: Ada }\n- { id: b, name: Ben }',
  );
  const { sources } = parseSources('s', '- { id: blatt, aliases: [zettel], name: Blatt }');
  const articles = [1, 2, 3].map((number) => article(`a${number}`));
  const moved = movedPages(
    { articles, authority: { ...nobody, persons }, sources },
    {
      entities: () => persons.map((entity, index) => ({ entity, articles: index === 0 ? 3 : 9 })),
      sources: () =>
        sources.map((source) => ({ source, articles: placeArticles(sampleArchive(articles)).slice(0, 2) })),
      othersOfStory: unasked,
    },
    2,
  );
  assert.deepEqual(linesOf(moved), [
    'personen/alt.html > personen/neu.html (Ada)',
    'personen/alt/2.html > personen/neu/2.html (Ada)',
    'personen/uralt.html > personen/neu.html (Ada)',
    'personen/uralt/2.html > personen/neu/2.html (Ada)',
    'quellen/zettel.html > quellen/blatt.html (Blatt)',
  ]);
});

void test('A comparison is found by every id that its articles had', () => {
  // One story; the second is not shown whole and stands beside none.
  const articles = [
    article('c', ['x']),
    article('kurz', ['k'], 'metadata'),
    article('d'),
    article('b', ['y', 'z']),
  ];
  const moved = movedPages(
    { articles, authority: nobody, sources: [] },
    { ...unaskedAll, othersOfStory: (place) => [0, 1, 2, 3].filter((other) => other !== place) },
  );
  const comparisons = linesOf(moved).filter((line) => line.startsWith('vergleich/'));
  assert.deepEqual(
    comparisons,
    [
      ['b--x', 'b--c'],
      ['c--y', 'b--c'],
      ['c--z', 'b--c'],
      ['d--x', 'c--d'],
      ['x--y', 'b--c'],
      ['x--z', 'b--c'],
    ].map(([from, to]) => `vergleich/${from}.html > vergleich/${to}.html (Vergleich: Bericht c)`),
  );
});

void test('An archive in which nothing had another id is asked for nothing more', () => {
  const { records: persons } = parsePersons('p', '- { id: a, name: Ada }');
  const archive = { articles: [article('a1')], authority: { ...nobody, persons }, sources: [] };
  assert.deepEqual(movedPages(archive, unaskedAll), []);
});
