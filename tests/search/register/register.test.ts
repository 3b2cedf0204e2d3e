import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByEntity } from '../../../src/archive/group-entities.ts';
import { linkArticles } from '../../../src/archive/mentions/link-articles.ts';
import { placeArticles } from '../../../src/archive/place-articles.ts';
import { parseOrganizations, parsePersons, parsePlaces } from '../../../src/parse/parse-authority.ts';
import type { RegisterEntry, RegisterSheet } from '../../../src/record/register.ts';
import { articleNouns } from '../../../src/search/register/article-nouns.ts';
import { nounTableMaker } from '../../../src/search/register/noun-table.ts';
import { headingOf } from '../../../src/search/register/noun-heading.ts';
import { leastArticles, mostArticles } from '../../../src/search/register/noun-limits.ts';
import { significantNouns } from '../../../src/search/register/nouns.ts';
import { registerNames } from '../../../src/search/register/names.ts';
import { registerSheets } from '../../../src/search/register/register.ts';
import { wordKnowledge } from '../../../src/site/word-knowledge.ts';
import { sampleArchive, sampleArticle } from '../../support/sample-archive.ts';

const { splitCompound } = wordKnowledge();

const authority = {
  persons: parsePersons('p', '- { id: ada-horn, name: Ada Horn }\n- { id: zoe-arg, name: Zoe Ärg }').records,
  organizations: parseOrganizations(
    'o',
    '- { id: bruecke, name: Brückenverein, variants: [BV, Verein der Brücken] }',
  ).records,
  places: parsePlaces('l', '- { id: ulm, name: Ulm }\n- { id: bonn, name: Bonn }').records,
  topics: [],
};

const texts = [
  'Heute kam Ada Horn nach Ulm. Sie sprach über die Sicherheitspartnerschaft und die Ernte.',
  'Gestern ging die Partnerschaft zu Ende, die Ernte begann. Auch Ada Horn war da, der Tag war lang.',
  'Der Brückenverein lobt die Ernten. Im Bahnhofsviertel von Ulm steht die Partnerschaft am Anfang.',
];

const articles = texts.map((text, index) => sampleArticle(`a${index}`, `2019-01-0${index + 1}`, text));
const placed = placeArticles({
  ...sampleArchive(articles),
  authority,
  findings: linkArticles(authority, articles),
});
const entities = groupByEntity(authority, placed).flatMap(({ groups }) => groups);

const nounTable = nounTableMaker();
for (const { article, mentions } of placed) nounTable.add(articleNouns(article, mentions));
const nouns = significantNouns(nounTable.table(), splitCompound);

const fragmentOf = (article: number, block: number): string | undefined =>
  placed[article]?.article.body.blocks[block]?.fragment;

const register = (most?: number): readonly RegisterSheet[] =>
  registerSheets(
    {
      names: registerNames(
        entities,
        articles.map(({ id }) => id),
        fragmentOf,
      ),
      nouns,
      linkTo: (article) => articles[article],
      fragmentOf,
      splitCompound,
    },
    most,
  );

const entriesOf = (sheets: readonly RegisterSheet[]): readonly RegisterEntry[] =>
  sheets.flatMap(({ sheet }) => sheet.elements.flatMap(({ elements }) => elements));

const entry = (heading: string): RegisterEntry | undefined =>
  entriesOf(register()).find((one) => one.heading === heading);

void test('Persons stand under their surnames, with the articles that name them', () => {
  assert.deepEqual(
    entry('Horn, Ada')?.references.map(({ article, fragment }) => [article.id, fragment]),
    [
      ['a0', 'p-1'],
      ['a1', 'p-1'],
    ],
  );
});

void test('Whom no article names is not in the register', () => {
  assert.equal(entry('Bonn'), undefined);
  assert.equal(entry('Ärg, Zoe'), undefined);
});

void test('Another name leads to the heading, and one that stands beside it anyway does not', () => {
  assert.deepEqual(
    entry('Verein der Brücken')?.see.map(({ heading }) => heading),
    ['Brückenverein'],
  );
  assert.equal(entry('BV')?.references.length, 0);
});

void test('A noun of several articles is a heading in whatever inflection it stands', () => {
  assert.equal(entry('Ernte')?.references.length, 3);
  assert.equal(entry('Tag'), undefined);
});

void test('A compound is named under its parts', () => {
  assert.deepEqual(
    entry('Partnerschaft')?.seeAlso.map(({ heading }) => heading),
    ['Sicherheitspartnerschaft'],
  );
});

void test('Every reference to another heading leads to the page on which it stands', () => {
  const sheets = register(3);
  const places = new Map(
    sheets.flatMap(({ letter, sheet }) =>
      sheet.elements.flatMap(({ elements }) =>
        elements.map(({ anchor }) => [anchor, `${letter} ${sheet.number}`] as const),
      ),
    ),
  );
  const links = entriesOf(sheets).flatMap(({ see, seeAlso }) => [...see, ...seeAlso]);
  assert.ok(links.length > 1);
  for (const { anchor, letter, number } of links) assert.equal(places.get(anchor), `${letter} ${number}`);
  assert.equal(entriesOf(sheets).length, entriesOf(register()).length);
  assert.equal(places.size, entriesOf(sheets).length, 'an anchor is used once');
});

void test('The bounds grow far slower than the archive', () => {
  assert.deepEqual([5, 100, 10_000, 100_000].map(leastArticles), [2, 2, 6, 8]);
  assert.deepEqual([5, 100, 10_000, 100_000].map(mostArticles), [20, 40, 400, 1264]);
});

void test('A heading is the commonest form, or a shorter one that is nearly as common', () => {
  const forms = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts));
  assert.equal(headingOf(forms({ Präsidenten: 10, Präsident: 4 })), 'Präsident');
  assert.equal(headingOf(forms({ Sanktionen: 20, Sanktion: 1 })), 'Sanktionen');
});

void test('Names of which nothing has changed are taken over, in the same order', () => {
  const ids = articles.map(({ id }) => id);
  const made = registerNames(entities, ids, fragmentOf);
  const places = new Map(made.map(({ anchor }, place) => [anchor, place]));
  const known = new Map(
    made.flatMap((one) => (one.entity === undefined ? [] : [[one.entity.id, { ...one, more: 99 }] as const])),
  );
  const taken = registerNames(entities, ids, fragmentOf, { of: known, places });
  assert.deepEqual(
    taken,
    made.map((one) => (one.entity === undefined ? one : { ...one, more: 99 })),
  );
  // One that is named for the first time has no place among them.
  const [first] = known.keys();
  const without = made.filter(({ entity, see }) => ![entity?.id, ...see].includes(first));
  const others = new Map(without.map(({ anchor }, place) => [anchor, place]));
  assert.deepEqual(registerNames(entities, ids, fragmentOf, { of: new Map(), places: others }), made);
});
