import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAuthority } from '../../src/archive/check-authority.ts';
import { checkEntities } from '../../src/archive/check-entities.ts';
import { type KnownIds, knownIds } from '../../src/archive/known-ids.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import {
  parseOrganizations,
  parsePersons,
  parsePlaces,
  parseTopics,
} from '../../src/parse/parse-authority.ts';
import { parseSources } from '../../src/parse/parse-sources.ts';
import type { Message } from '../../src/record/message.ts';

interface Texts {
  readonly persons?: string;
  readonly organizations?: string;
  readonly places?: string;
  readonly topics?: string;
}

const authorities = ({ persons = '[]', organizations = '[]', places = '[]', topics = '[]' }: Texts) => ({
  persons: parsePersons('persons.yaml', persons),
  organizations: parseOrganizations('organizations.yaml', organizations),
  places: parsePlaces('places.yaml', places),
  topics: parseTopics('topics.yaml', topics),
});

const short = ({ file, line, column, severity, ruleId }: Message): string =>
  `${file}:${line}:${column} ${severity} ${ruleId}`;

const faultsOf = (texts: Texts): readonly string[] => checkAuthority(authorities(texts)).map(short);

const textOf = (texts: Texts): string => checkAuthority(authorities(texts))[0]?.text ?? '';

void test('A sound set of authority files has no message', () => {
  const texts = {
    persons: '- { id: anna-ahlers, name: Anna Ahlers, gnd: "118540238", born: "1960~" }',
    organizations: '- { id: amt, name: Amt }\n- { id: abteilung, name: Abteilung, parent: amt }',
    places: '- { id: ulm, name: Ulm, coordinates: { latitude: 48.4, longitude: 9.99 }, country: DE }',
    topics: '- { id: wasser, name: Wasser, introduction: "Von *Brunnen*." }',
  };
  assert.deepEqual(faultsOf(texts), []);
  assert.match(authorities(texts).topics.records[0]?.introduction ?? '', /<em>Brunnen<\/em>/);
});

void test('A GND number of an unknown form is an error at the number', () => {
  assert.deepEqual(faultsOf({ persons: '- id: anna\n  name: Anna Ahlers\n  gnd: "12-34"' }), [
    'persons.yaml:3:8 error malformed-gnd',
  ]);
});

/** Of every file that went into the Gemeinsame Normdatei, and of every length of its numbers. */
const gndNumbers = [
  '118540238 11850391X 128915706 13140007X 300322518 1049709292 103048337X 1384382429',
  '1-2 7230-8 37037-X 600902-5 2022139-3 2001630-X 5034321-X 6525138-6 10173685-X',
  '4005728-8 4318310-4 7527800-5',
].flatMap((line) => line.split(' '));

void test('The check character of every kind of GND number is known, and another one is a warning', () => {
  const persons = (numbers: readonly string[]) =>
    numbers
      .map((gnd, index) => `- { gnd: "${gnd}", id: anna-${index}, name: Anna A${'b'.repeat(index)} }`)
      .join('\n');
  assert.deepEqual(faultsOf({ persons: persons(gndNumbers) }), []);
  for (const number of gndNumbers) {
    const [, before = '', last = ''] = /^(.*)(.)$/.exec(number) ?? [];
    for (const other of '0123456789'.split('').filter((digit) => digit !== last)) {
      const [message] = checkAuthority(authorities({ persons: persons([before + other]) }));
      assert.ok(message, before + other);
      assert.equal(short(message), 'persons.yaml:1:10 warning gnd-check-character');
      assert.ok(message.text.includes(`gehört „${last}“`), message.text);
    }
    // Two digits that changed places.
    const mixed = number.replace(/^(\d*?)(\d)(?!\2)(\d)(?=.)/, '$1$3$2');
    if (mixed !== number && !mixed.startsWith('0'))
      assert.equal(faultsOf({ persons: persons([mixed]) }).length, 1);
  }
});

void test('A number that two records of a kind have is a warning with both places', () => {
  const two = (key: string, number: string) =>
    `- { id: a, name: Aa, ${key}: "${number}" }\n- { id: b, name: Bb, ${key}: "${number}" }`;
  assert.deepEqual(faultsOf({ persons: two('gnd', '118540238') }), [
    'persons.yaml:2:27 warning shared-number',
  ]);
  assert.match(textOf({ persons: two('gnd', '118540238') }), /„a“ \(persons\.yaml:1:27\)/);
  assert.deepEqual(faultsOf({ places: two('wikidata', 'Q64') }), ['places.yaml:2:32 warning shared-number']);
  // A city as a place and as the body that governs it.
  const berlin = {
    places: '- { id: a, name: Aa, wikidata: Q64 }',
    topics: '- { id: b, name: Bb, wikidata: Q64 }',
  };
  assert.deepEqual(faultsOf(berlin), []);
});

void test('A former id that another record of its kind has or had is an error at the former id', () => {
  const persons =
    '- { id: a, aliases: [a-alt, b], name: Aa }\n- { id: b, aliases: [b, a-alt, b-alt], name: Bb }';
  assert.deepEqual(faultsOf({ persons }), [
    'persons.yaml:1:29 error alias-taken',
    'persons.yaml:2:22 error alias-taken',
    'persons.yaml:2:25 error alias-taken',
  ]);
  assert.match(textOf({ persons }), /„b“ gehört schon zu persons\.yaml:2:9\./);
  const moved = {
    persons: '- { id: a, aliases: [berlin], name: Aa }',
    places: '- { id: berlin, name: Berlin }',
  };
  assert.deepEqual(faultsOf(moved), []);
  const sources = (text: string) => parseSources('sources.yaml', text).messages.map(short);
  assert.deepEqual(
    sources('- { id: a, aliases: [a-alt], name: Aa }\n- { id: b, aliases: [a-alt, a, b-alt], name: Bb }'),
    ['sources.yaml:2:22 error alias-taken', 'sources.yaml:2:29 error alias-taken'],
  );
  assert.match(
    parseSources('sources.yaml', '- { id: a, name: Aa }\n- { id: b, aliases: [a], name: Bb }').messages[0]
      ?.text ?? '',
    /„a“ gehört schon zu sources\.yaml:1:9\./,
  );
});

void test('A Wikidata number without its Q is an error', () => {
  assert.deepEqual(faultsOf({ places: '- id: ulm\n  name: Ulm\n  wikidata: "3012"' }), [
    'places.yaml:3:13 error malformed-wikidata',
  ]);
});

void test('A coordinate out of range is an error at the coordinate, and the message names the limit', () => {
  const places = '- id: ulm\n  name: Ulm\n  coordinates: { latitude: 148.4, longitude: 9.99 }';
  assert.deepEqual(faultsOf({ places }), ['places.yaml:3:28 error out-of-range']);
  assert.match(textOf({ places }), /148\.4.*höchstens 90/);
});

void test('A country that ISO 3166 does not know is an error', () => {
  assert.deepEqual(faultsOf({ places: '- id: ulm\n  name: Ulm\n  country: XQ' }), [
    'places.yaml:3:12 error unknown-country',
  ]);
});

void test('A name that two records share is a warning at the second, whatever its accents', () => {
  const persons =
    '- { id: anna, name: Anna Ahlers, variants: [Ana Ahlérs] }\n- id: other\n  name: Anna Ott\n  variants: [Ana Ahlers]';
  assert.deepEqual(faultsOf({ persons }), ['persons.yaml:4:14 warning shared-name']);
});

void test('Müller and Muller are two names', () => {
  assert.deepEqual(faultsOf({ persons: '- { id: a, name: A. Müller }\n- { id: b, name: A. Muller }' }), []);
});

void test('An id in two files is an error, because articles name entities without their kind', () => {
  assert.deepEqual(
    faultsOf({ persons: '- { id: essen, name: Ernst Essen }', places: '- { id: essen, name: Essen }' }),
    ['places.yaml:1:9 error entity-id-used-twice'],
  );
});

void test('A parent in a circle is an error at every record of the circle, and only there', () => {
  const topics =
    '- { id: a, name: A, parent: b }\n- { id: b, name: B, parent: a }\n- { id: c, name: C, parent: a }';
  assert.deepEqual(faultsOf({ topics }), [
    'topics.yaml:1:29 error cyclic-parent',
    'topics.yaml:2:29 error cyclic-parent',
  ]);
  assert.match(textOf({ topics }), /a → b → a/);
});

void test('A misspelt parent is an error that names the nearest id', () => {
  const organizations = '- { id: bundestag, name: Bundestag }\n- { id: rat, name: Rat, parent: bundestg }';
  assert.match(textOf({ organizations }), /„bundestg“.*Meinten Sie „bundestag“\?/);
});

void test('A misspelt key is an error that names the nearest key', () => {
  assert.match(
    textOf({ persons: '- { id: anna, name: Anna Ahlers, variant: [A.] }' }),
    /Meinten Sie „variants“\?/,
  );
});

void test('A script in an introduction is an error and never becomes markup', () => {
  const parsed = authorities({ topics: '- id: a\n  name: A\n  introduction: "<script>alert(1)</script>"' });
  assert.deepEqual(checkAuthority(parsed).map(short), ['topics.yaml:3:17 error raw-html']);
  assert.deepEqual(
    parsed.topics.records.map(({ introduction }) => introduction),
    [undefined],
  );
});

const knownOf = ({ persons, organizations, places, topics }: ReturnType<typeof authorities>): KnownIds =>
  knownIds({
    files: {
      persons: persons.records,
      organizations: organizations.records,
      places: places.records,
      topics: topics.records,
    },
    sources: [],
    otherIds: { entities: persons.otherIds, topics: topics.otherIds, sources: [] },
  });

void test('A misspelt entity or topic in an article is an error at its place, with the nearest id', () => {
  const article = parseArticle(
    'a.md',
    '2019/2019-06-08-a.md',
    '---\nid: a\nheadline: A\nmentions:\n  - { entity: anna-ahlrs, text: Anna }\ntopics: [waser]\n---\n\nText.\n',
  );
  const known = authorities({
    persons: '- { id: anna-ahlers, name: Anna Ahlers }',
    topics: '- { id: wasser, name: Wasser }',
  });
  const messages = checkEntities(article, knownOf(known));
  assert.deepEqual(messages.map(short), ['a.md:5:15 error unknown-entity', 'a.md:6:10 error unknown-topic']);
  assert.match(messages[0]?.text ?? '', /Meinten Sie „anna-ahlers“\?/);
  assert.match(messages[1]?.text ?? '', /Meinten Sie „wasser“\?/);
});

const naming = (topic: string) =>
  parseArticle(
    'a.md',
    'ohne-jahr/a.md',
    `---\nid: a\nheadline: A\nmentions: [ { entity: anna, text: Anna } ]\ntopics: [${topic}]\n---\n\nText.\n`,
  );

void test('A record with a fault is known by what is sound in it', () => {
  const topics = [
    '- { id: wasser, name: Wasser, farbe: blau, parent: elemnte }',
    '- { id: elemente, name: Elemente, gnd: x, order: [1] }',
    '- { id: elemente, name: Feuer, variants: [""] }',
  ].join('\n');
  const persons = '- { id: anna, nam: Anna }';
  assert.deepEqual(faultsOf({ topics, persons }), [
    'persons.yaml:1:3 error missing-key',
    'persons.yaml:1:15 error unknown-key',
    'topics.yaml:1:31 error unknown-key',
    'topics.yaml:2:40 error malformed-gnd',
    'topics.yaml:2:51 error needs-quotes',
    'topics.yaml:3:43 error empty-value',
    'topics.yaml:3:9 error entity-id-used-twice',
    'topics.yaml:1:52 error unknown-parent',
  ]);
  const known = knownOf(authorities({ topics, persons }));
  assert.deepEqual(checkEntities(naming('wasser'), known), []);
  assert.deepEqual(checkEntities(naming('luft'), known).map(short), ['a.md:5:10 error unknown-topic']);
});

void test('Of what a file that cannot be read may hold nothing is said', () => {
  const known = knownOf(authorities({ topics: '- id: wasser\n\tname: W', persons: 'anna: Anna' }));
  assert.deepEqual(checkEntities(naming('luft'), known), []);
});

void test('A fault in an introduction is told at its own line and column', () => {
  const topics =
    '- id: a\n  name: A\n  introduction: |\n\n    Gut.\n\n      Auch\n\n    Ein <b>x</b>\n    [a](javascript:x)\n';
  assert.deepEqual(faultsOf({ topics }), [
    'topics.yaml:9:9 error raw-html',
    'topics.yaml:9:13 error raw-html',
    'topics.yaml:10:5 error unsafe-link',
  ]);
});

void test('What ends before it can have begun is told at its end', () => {
  const persons = [
    '- id: anna',
    '  name: Anna Ahlers',
    '  born: "1958"',
    '  died: "1950"',
    '  roles: [ { role: Rat, from: "2009-03", to: "2001" }, { role: Chef, from: "2009-03", to: "2009" } ]',
    '  formerNames: [ { name: Anna Beck, from: "1980~", to: "1980" } ]',
  ].join('\n');
  const organizations = '- { id: amt, name: Amt, founded: "1990", dissolved: "198X" }';
  assert.deepEqual(faultsOf({ persons, organizations }), [
    'persons.yaml:4:9 warning ends-before-beginning',
    'persons.yaml:5:46 warning ends-before-beginning',
    'organizations.yaml:1:53 warning ends-before-beginning',
  ]);
});

void test('A tab that indents is told as one, wherever the parser stumbles over it', () => {
  for (const places of ['- id: ulm\n\tname: Ulm', '- id: ulm\n \t name: Ulm']) {
    assert.match(textOf({ places }), /hier steht ein Tabulator/);
    assert.equal(faultsOf({ places }).length, 1);
  }
});
