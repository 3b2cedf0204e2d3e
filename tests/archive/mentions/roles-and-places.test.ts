import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entityKinds } from '../../../src/archive/mentions/entity-kinds.ts';
import { linkMentions } from '../../../src/archive/mentions/link-mentions.ts';
import { nameIndex } from '../../../src/archive/mentions/name-index.ts';
import { parseOrganizations, parsePersons, parsePlaces } from '../../../src/parse/parse-authority.ts';
import type { MentionPin } from '../../../src/record/article.ts';
import type { LinkedMentions } from '../../../src/record/mention.ts';
import { entityId, sampleArticle } from '../../support/sample-archive.ts';

const files = {
  persons: parsePersons(
    'p',
    '- { id: ada-horn, name: Ada Horn }\n- { id: emil-horn, name: Emil Horn }\n- { id: rosa-keil, name: Rosa Keil }',
  ).records,
  organizations: parseOrganizations('o', '- { id: kammer, name: Landeskammer }').records,
  places: parsePlaces('l', '- { id: ulm, name: Ulm }').records,
  topics: [],
};
const index = nameIndex(files);
const kinds = entityKinds(files);

const link = (text: string, pins: readonly MentionPin[] = []): LinkedMentions =>
  linkMentions(index, kinds, { ...sampleArticle('a', '2020-01-01', text), mentions: pins });

const pin = (entity: string, text: string, more: Partial<MentionPin> = {}): MentionPin => ({
  entity: entityId(entity),
  text,
  nth: undefined,
  exclude: false,
  ...more,
});

const roleIn = (text: string): string | undefined => link(text).mentions[0]?.role;

void test('The office before a name is kept as printed, with its adjectives', () => {
  assert.equal(roleIn('Die bayerische Umweltministerin Rosa Keil kam.'), 'bayerische Umweltministerin');
  assert.equal(roleIn('Das sagte Landeschef Emil Horn gestern.'), 'Landeschef');
  assert.equal(roleIn('Der selbst ernannte Präsident Emil Horn schwieg.'), 'selbst ernannte Präsident');
  assert.equal(roleIn('Er und seine Frau Rosa Keil reisten.'), 'seine Frau');
});

void test('The office beside a name in commas is kept as printed', () => {
  assert.equal(roleIn('Die Präsidentin der Landeskammer, Ada Horn, kam.'), undefined);
  assert.equal(
    link('Die Präsidentin der Landeskammer, Ada Horn, kam.').mentions.find(({ kind }) => kind === 'person')
      ?.role,
    'Präsidentin der Landeskammer',
  );
  assert.equal(roleIn('Ada Horn, Chefin der Kammer (Süd), kam.'), 'Chefin der Kammer (Süd)');
});

void test('What another does in the sentence before the comma is no office', () => {
  for (const text of [
    'Gewerkschafter Karl Fink wirbt um Geduld, Ada Horn spricht von verlorener Zeit.',
    'Der Sprecher der Stadt sagte, Ada Horn komme.',
    'Der Sprecher der Stadt sagte am Montag in Ulm, Ada Horn komme.',
    'Der Trainer des Vereins hofft, Ada Horn bleibt.',
  ])
    assert.deepEqual(
      link(text).mentions.flatMap(({ role }) => role ?? []),
      [],
      text,
    );
  for (const office of [
    'Vorsitzende des für Asien zuständigen Amtes',
    'Leiterin der neu gegründeten Schule in Ulm',
  ])
    assert.deepEqual(
      link(`Die ${office}, Ada Horn, kam.`).mentions.flatMap(({ role }) => role ?? []),
      [office],
    );
});

void test('A sentence about several people gives nobody an office', () => {
  assert.equal(roleIn('Als die Abgeordneten Rosa Keil aufforderten, ging sie.'), undefined);
});

void test('A mention says where it stands, to the letter', () => {
  const text = 'In Ulm sprach Ada Horn. Horns Rede war kurz.';
  for (const { place, text: words } of link(text).mentions) {
    assert.equal(text.slice(place.start, place.end), words);
    assert.equal(place.fragment, 'p-1');
  }
  assert.deepEqual(
    link(text).mentions.map(({ text: words }) => words),
    ['Ulm', 'Ada Horn', 'Horns'],
  );
});

void test('A surname that two introduced people bear is a doubt until the editor pins it', () => {
  const text = 'Ada Horn und Emil Horn stritten. Horn ging.';
  assert.deepEqual(
    link(text).doubts.map(({ text: words, reason, candidates }) => [words, reason, candidates]),
    [['Horn', 'ambiguous', ['ada-horn', 'emil-horn']]],
  );
  const pinned = link(text, [pin('emil-horn', 'Horn', { nth: 3 })]);
  assert.deepEqual(pinned.doubts, []);
  assert.deepEqual(
    pinned.mentions.map(({ entity, decidedBy }) => `${entity} ${decidedBy}`),
    ['ada-horn text', 'emil-horn text', 'emil-horn editor'],
  );
});

void test('An excluded name is not linked, the others stay', () => {
  const text = 'Ulm ist groß. In Ulm regnet es.';
  assert.equal(link(text, [pin('ulm', 'Ulm', { nth: 1, exclude: true })]).mentions.length, 1);
  assert.equal(link(text, [pin('ulm', 'Ulm', { exclude: true })]).mentions.length, 0);
});

void test('An added mention may be words that are no name', () => {
  const linked = link('Der Verband tagt.', [pin('kammer', 'Der Verband')]);
  assert.deepEqual(
    linked.mentions.map(({ entity, kind, text }) => [entity, kind, text]),
    [['kammer', 'organization', 'Der Verband']],
  );
});

void test('Whatever a text says, linking ends, and its mentions lie in the text in order', () => {
  const word = fc.constantFrom(
    'Ada',
    'Horn',
    'Horns',
    'Emil',
    'Keil-',
    'Ulm',
    'und',
    'der',
    ', ',
    '. ',
    '-',
    'Chef',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const { place, text: printed } of link(text).mentions) {
        assert.equal(text.slice(place.start, place.end), printed);
        assert.ok(place.start >= end);
        end = place.start + 1;
      }
    }),
  );
});

void test('A direction before a country means the country, but for places of their own', () => {
  const places = parsePlaces(
    'l',
    '- { id: frankreich, name: Frankreich }\n- { id: ukraine, name: Ukraine }\n- { id: sudan, name: Sudan }',
  ).records;
  const authority = { ...files, places };
  const found = (text: string) =>
    linkMentions(
      nameIndex(authority),
      entityKinds(authority),
      sampleArticle('a', '2020-01-01', text),
    ).mentions.map((mention) => `${mention.text}: ${mention.entity}`);
  assert.deepEqual(
    found('Es brennt in Südfrankreich und im Norden der Ostukraine, Südfrankreichs Wälder leiden.'),
    ['Südfrankreich: frankreich', 'Ostukraine: ukraine', 'Südfrankreichs: frankreich'],
  );
  assert.deepEqual(found('Die ostukrainische Front, die südsudanesische Armee und der Südsudan.'), [
    'ostukrainische: ukraine',
  ]);
});

void test('A letter before a hyphen is no name: the U-Bahn is not the railway company', () => {
  const organizations = parseOrganizations(
    'o',
    '- { id: db, name: Deutsche Bahn, variants: [Bahn] }',
  ).records;
  const authority = { ...files, organizations };
  const text = 'Die Deutsche Bahn half, als die U-Bahn stand. Die S-Bahn fuhr.';
  assert.deepEqual(
    linkMentions(
      nameIndex(authority),
      entityKinds(authority),
      sampleArticle('a', '2020-01-01', text),
    ).mentions.map((mention) => mention.text),
    ['Deutsche Bahn'],
  );
});
