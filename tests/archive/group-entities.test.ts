import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByEntity } from '../../src/archive/group-entities.ts';
import { linkArticles } from '../../src/archive/mentions/link-articles.ts';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { sentenceAround } from '../../src/archive/sentence-around.ts';
import {
  parseOrganizations,
  parsePersons,
  parsePlaces,
  parseTopics,
} from '../../src/parse/parse-authority.ts';
import { entityId, sampleArchive, sampleArticle } from '../support/sample-archive.ts';

const authority = {
  persons: parsePersons(
    'p',
    '- { id: ada-horn, name: Ada Horn }\n- { id: zeno-abel, name: Zeno Abel }\n- { id: von-ulmen, name: Rosa von Ulmen, surname: von Ulmen }',
  ).records,
  organizations: parseOrganizations('o', '[]').records,
  places: parsePlaces('l', '- { id: ulm, name: Ulm }').records,
  topics: parseTopics('t', '- { id: wasser, name: Wasser }\n- { id: brunnen, name: Brunnen, parent: wasser }')
    .records,
};

const articles = [
  {
    ...sampleArticle(
      'erster',
      '2019-01-01',
      'Es regnet. Nach Angaben von Dr. Weiß kam Ministerin Ada Horn nach Ulm. Dann ging Horn.',
    ),
    topics: [entityId('brunnen')],
  },
  {
    ...sampleArticle('zweiter', '2020-01-01', 'Nichts.'),
    setAside: [{ text: 'Mehr zum Thema: Ada Horn', reason: 'related' as const, at: undefined }],
  },
];

const kinds = groupByEntity(
  authority,
  placeArticles({ ...sampleArchive(articles), authority, findings: linkArticles(authority, articles) }),
);

const groupOf = (id: string) => kinds.flatMap(({ groups }) => groups).find(({ entity }) => entity.id === id);

void test('Kinds without a record have no overview, and persons stand under their surnames', () => {
  assert.deepEqual(
    kinds.map(({ kind, groups }) => [kind, groups.map(({ entity }) => entity.id)]),
    [
      ['person', ['zeno-abel', 'ada-horn', 'von-ulmen']],
      ['place', ['ulm']],
      ['topic', ['brunnen', 'wasser']],
    ],
  );
});

void test('An appearance gives the sentence of the first mention and the office as printed', () => {
  const [first, second] = groupOf('ada-horn')?.shown(0, 9) ?? [];
  assert.equal(first?.sentence, 'Nach Angaben von Dr. Weiß kam Ministerin Ada Horn nach Ulm.');
  assert.deepEqual(first.roles, ['Ministerin']);
  assert.equal(first.fragment, 'p-1');
  assert.equal(first.isAside, false);
  assert.equal(second?.isAside, true);
});

void test('The sentence is one below the headline, which a list prints anyway', () => {
  const titled = (id: string, text: string) => ({
    ...sampleArticle(id, '2021-01-01', text),
    headline: { text: 'Ada Horn geht', at: undefined },
  });
  const two = [titled('dritter', 'Es regnet. Am Abend ging Ada Horn.'), titled('vierter', 'Es regnet.')];
  const findings = linkArticles(authority, two);
  assert.deepEqual(
    two.map(({ id }) => findings.get(id)?.names[0]?.sentence),
    ['Am Abend ging Ada Horn.', undefined],
  );
});

void test('Who is named in the same article is a companion, whoever stands only in a footer is not', () => {
  assert.deepEqual(
    groupOf('ulm')?.companions.map(({ entity, articles: count }) => [entity.id, count]),
    [['ada-horn', 1]],
  );
});

void test('A dossier holds the articles that name it and knows what lies below it', () => {
  assert.deepEqual(
    groupOf('brunnen')
      ?.shown(0, 9)
      .map(({ listed }) => listed.article.id),
    ['erster'],
  );
  assert.equal(groupOf('brunnen')?.parent?.id, 'wasser');
  assert.deepEqual(
    groupOf('wasser')?.children.map(({ entity }) => entity.id),
    ['brunnen'],
  );
  assert.deepEqual(
    groupOf('wasser')?.newestBelow.map(({ listed }) => listed.article.id),
    ['erster'],
  );
  assert.deepEqual(groupOf('brunnen')?.newestBelow, []);
  assert.equal(groupOf('wasser')?.onlyBelow, 1);
  assert.equal(groupOf('brunnen')?.onlyBelow, 0);
});

void test('A sentence ends neither at an abbreviation nor at an ordinal number', () => {
  const text = 'Am 3. Mai kam Dr. Ott. Er blieb. „Gut so!“ sagte er.';
  assert.equal(sentenceAround(text, 7, 10), 'Am 3. Mai kam Dr. Ott.');
  assert.equal(sentenceAround(text, 24, 26), 'Er blieb.');
});
