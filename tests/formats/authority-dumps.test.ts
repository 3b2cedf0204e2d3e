import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorityDumps } from '../../src/formats/authority-dumps.ts';
import { authorityRecordSchemas, placesGeoJsonSchema } from '../../src/formats/authority-record-schemas.ts';
import {
  parseOrganizations,
  parsePersons,
  parsePlaces,
  parseTopics,
} from '../../src/parse/parse-authority.ts';
import { parseSources } from '../../src/parse/parse-sources.ts';

const persons = `
- id: zoe-zimt
  aliases: [zoe-zucker]
  name: Zoe von Zimt
  surname: von Zimt
  variants: [Z. Zimt]
  formerNames: [ { name: Zoe Zucker, to: "1999~" } ]
  description: Erfundene Müllerin.
  gnd: "118540238"
  wikidata: Q42
  born: "197X"
  died: "2020-02"
  roles: [ { role: Müllermeisterin, from: "2001-04" } ]
- { id: adam-anis, name: Adam Anis }
`;

const organizations = `
- { id: muehlenbund, name: Mühlenbund, founded: "1949" }
- { id: jugend, name: Jugend im Mühlenbund, parent: muehlenbund, dissolved: "1990-10-03" }
`;

const places = `
- { id: mehlstadt, name: Mehlstadt, country: DE, coordinates: { latitude: 51.5, longitude: -10.25 } }
- { id: kornland, name: Kornland, formerNames: [ { name: Grasland, from: "1900", to: "1918" } ] }
`;

const topics = `
- { id: mehl, name: Mehl, introduction: "**Mehl** ist wichtig.", order: [noch-nicht-erschienen] }
- { id: feinmehl, name: Feinmehl, parent: mehl }
`;

const sources = `- { id: muehlenblatt, aliases: [blatt], name: Mühlenblatt, url: "https://blatt.example/" }`;

const nothing = { persons: [], organizations: [], places: [], topics: [] };

const known = {
  persons: parsePersons('persons.yaml', persons).records,
  organizations: parseOrganizations('organizations.yaml', organizations).records,
  places: parsePlaces('places.yaml', places).records,
  topics: parseTopics('topics.yaml', topics).records,
};

const written = (archive: Parameters<typeof authorityDumps>[0]): ReadonlyMap<string, string> =>
  new Map(authorityDumps(archive).map(({ path, content }) => [path, content()]));

const whole = written({ authority: known, sources: parseSources('sources.yaml', sources).sources });

const read = (path: string): unknown => JSON.parse(whole.get(path) ?? 'null');

test('Persons are told with all that their card shows, dates in EDTF, in the order of their ids', () => {
  const [first, second] = authorityRecordSchemas.person.parse(read('daten/personen.json'));
  assert.deepEqual(first, {
    id: 'adam-anis',
    aliases: [],
    url: 'personen/adam-anis.html',
    name: 'Adam Anis',
    variants: [],
    formerNames: [],
    description: null,
    gnd: null,
    wikidata: null,
    surname: null,
    born: null,
    died: null,
    roles: [],
  });
  assert.deepEqual(second, {
    id: 'zoe-zimt',
    aliases: ['zoe-zucker'],
    url: 'personen/zoe-zimt.html',
    name: 'Zoe von Zimt',
    variants: ['Z. Zimt'],
    formerNames: [{ name: 'Zoe Zucker', from: null, to: '1999~' }],
    description: 'Erfundene Müllerin.',
    gnd: '118540238',
    wikidata: 'Q42',
    surname: 'von Zimt',
    born: '197X',
    died: '2020-02',
    roles: [{ role: 'Müllermeisterin', from: '2001-04', to: null }],
  });
});

test('Organisations and topics name what they are a part of', () => {
  const [jugend, bund] = authorityRecordSchemas.organization.parse(read('daten/organisationen.json'));
  assert.deepEqual([jugend?.parent, jugend?.dissolved], ['muehlenbund', '1990-10-03']);
  assert.deepEqual([bund?.parent, bund?.founded], [null, '1949']);
  const [feinmehl, mehl] = authorityRecordSchemas.topic.parse(read('daten/themen.json'));
  assert.deepEqual([feinmehl?.parent, mehl?.parent], ['mehl', null]);
});

test('A topic names no article: one of its order may not be published', () => {
  assert.doesNotMatch(whole.get('daten/themen.json') ?? '', /noch-nicht-erschienen/);
});

test('Places have their coordinates by name, and on a map the longitude first', () => {
  const [kornland, mehlstadt] = authorityRecordSchemas.place.parse(read('daten/orte.json'));
  assert.deepEqual([kornland?.coordinates, kornland?.country], [null, null]);
  assert.deepEqual(
    [mehlstadt?.coordinates, mehlstadt?.country],
    [{ latitude: 51.5, longitude: -10.25 }, 'DE'],
  );
  assert.deepEqual(placesGeoJsonSchema.parse(read('daten/orte.geojson')), {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'mehlstadt',
        geometry: { type: 'Point', coordinates: [-10.25, 51.5] },
        properties: {
          name: 'Mehlstadt',
          url: 'orte/mehlstadt.html',
          country: 'DE',
          gnd: null,
          wikidata: null,
        },
      },
    ],
  });
});

test('A source has the address of its page and that of its website', () => {
  assert.deepEqual(authorityRecordSchemas.source.parse(read('daten/quellen.json')), [
    {
      id: 'muehlenblatt',
      aliases: ['blatt'],
      url: 'quellen/muehlenblatt.html',
      name: 'Mühlenblatt',
      variants: [],
      description: null,
      website: 'https://blatt.example/',
    },
  ]);
});

test('A record is a line, and a record that moves in its file moves nothing', () => {
  const text = whole.get('daten/personen.json') ?? '';
  assert.equal(text.split('\n').length, 5);
  assert.equal(whole.get('daten/orte.geojson')?.split('\n').length, 4);
  const moved = { ...known, persons: known.persons.toReversed() };
  assert.equal(written({ authority: moved, sources: [] }).get('daten/personen.json'), text);
});

test('A kind without records has no file, nor have places without coordinates a map', () => {
  assert.deepEqual([...written({ authority: nothing, sources: [] }).keys()], []);
  const [, kornland] = known.places;
  assert.ok(kornland !== undefined);
  const regions = { ...nothing, places: [kornland] };
  assert.deepEqual([...written({ authority: regions, sources: [] }).keys()], ['daten/orte.json']);
});
