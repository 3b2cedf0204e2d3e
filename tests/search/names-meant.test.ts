import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type {
  Authority,
  AuthorityFiles,
  OrganizationAuthority,
  PersonAuthority,
  PlaceAuthority,
} from '../../src/record/authority.ts';
import { type ArchiveSearch, openArchiveSearch } from '../../src/search/archive-index.ts';
import { joinShards } from '../../src/search/build/join-shards.ts';
import { nameParts } from '../../src/search/build/name-parts.ts';
import { type ByFacet, eachFacet, type FacetValue, facetNames } from '../../src/search/facet.ts';
import { namesMeant } from '../../src/search/query/names-meant.ts';
import { valuesMeant } from '../../src/search/query/values-meant.ts';
import { entityId } from '../support/sample-archive.ts';

const nobody: AuthorityFiles = { persons: [], organizations: [], places: [], topics: [] };

const known = {
  aliases: [],
  description: undefined,
  gnd: undefined,
  wikidata: undefined,
  formerNames: [],
} as const;

const person = (id: string, name: string, ...variants: readonly string[]): PersonAuthority => ({
  ...known,
  kind: 'person',
  id: entityId(id),
  name,
  variants,
  surname: undefined,
  born: undefined,
  died: undefined,
  roles: [],
});

const organization = (id: string, name: string): OrganizationAuthority => ({
  ...known,
  kind: 'organization',
  id: entityId(id),
  name,
  variants: [],
  founded: undefined,
  dissolved: undefined,
  parent: undefined,
});

const place = (id: string, name: string, ...formerNames: readonly string[]): PlaceAuthority => ({
  ...known,
  kind: 'place',
  id: entityId(id),
  name,
  variants: [],
  formerNames: formerNames.map((former) => ({ name: former, from: undefined, to: undefined })),
  coordinates: undefined,
  country: undefined,
});

/** Opens a search that has names and no articles; counts the parts it loads. */
const searchWith = async (
  files: AuthorityFiles,
): Promise<{ readonly archive: ArchiveSearch; readonly parts: number; readonly loaded: string[] }> => {
  const { list, parts } = nameParts(files);
  const all = new Map([joinShards([], list), ...parts].map(({ name, payload }) => [name, payload]));
  const loaded: string[] = [];
  const archive = await openArchiveSearch((name) => {
    loaded.push(name);
    return Promise.resolve(all.get(name));
  });
  return { archive, parts: parts.length, loaded };
};

const files: AuthorityFiles = {
  ...nobody,
  persons: [
    person('tamar-al-hadid', 'Tamar al-Hadid', 'Tamara Hadeed'),
    person('ute-von-der-aue', 'Ute von der Aue'),
    person('karl-moser', 'Karl Moser'),
    person('anna-moser', 'Anna Moser'),
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) =>
      person(`kunz-${letter}`, `${letter.toUpperCase()}. Kunz`),
    ),
  ],
  organizations: [organization('youtube', 'YouTube')],
  places: [place('neustadt', 'Neustadt', 'Altstätten am Fluß'), place('hadid', 'Hadid')],
};

/** What is typed → whose pages it leads to. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'Tamar al-Hadid': ['personen/tamar-al-hadid.html'],
  'tamar  AL hadid': ['personen/tamar-al-hadid.html'],
  'Tamara Hadeed': ['personen/tamar-al-hadid.html'],
  '„Tamara Hadeed“': ['personen/tamar-al-hadid.html'],
  Hadid: ['orte/hadid.html', 'personen/tamar-al-hadid.html'],
  'al-Hadid': ['personen/tamar-al-hadid.html'],
  Youtube: ['organisationen/youtube.html'],
  YouTube: ['organisationen/youtube.html'],
  'you tube': [],
  'von der Aue': ['personen/ute-von-der-aue.html'],
  Aue: ['personen/ute-von-der-aue.html'],
  'Altstaetten am Fluss': ['orte/neustadt.html'],
  Moser: ['personen/anna-moser.html', 'personen/karl-moser.html'],
  Kunz: [],
  'A. Kunz': ['personen/kunz-a.html'],
  'K. Moser': ['personen/karl-moser.html'],
  'k. moser': ['personen/karl-moser.html'],
  'K.Moser': ['personen/karl-moser.html'],
  'K. F. Moser': ['personen/karl-moser.html'],
  'F. Moser': [],
  'U. von der Aue': ['personen/ute-von-der-aue.html'],
  'T. Hadeed': ['personen/tamar-al-hadid.html'],
  'K. N.': [],
  'Moser Bericht': [],
  '-Moser': [],
  'Moser*': [],
  'Moser|Hadid': [],
  'person:Moser': [],
  '„Neustadt': ['orte/neustadt.html'],
  '…': [],
  '': [],
};

describe('whom a query names', () => {
  for (const [query, urls] of Object.entries(cases)) {
    it(`leads from „${query}“ to ${urls.join(', ') || 'nobody'}`, async () => {
      const { archive } = await searchWith(files);
      assert.deepEqual(
        (await namesMeant(archive, query)).map(({ url }) => url),
        urls,
      );
    });
  }

  it('tells the preferred name and the kind', async () => {
    const { archive } = await searchWith(files);
    const [found] = await namesMeant(archive, 'Tamara Hadeed');
    assert.deepEqual([found?.label, found?.kind], ['Tamar al-Hadid', 'person']);
  });

  it('finds every name of thousands in one part', async () => {
    const many = Array.from({ length: 3_000 }, (_, number) =>
      person(`p-${number}`, `Vorname${number * 7919} Nachname${number % 1_000}`, `Deckname ${number}`),
    );
    const { archive, parts, loaded } = await searchWith({ ...nobody, persons: many });
    assert.ok(parts > 10);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: many.length - 1 }), fc.boolean(), async (number, byVariant) => {
        const { id, name, variants } = many[number] ?? assert.fail();
        loaded.length = 0;
        const found = await namesMeant(archive, byVariant ? (variants[0] ?? '') : name);
        assert.deepEqual(
          found.map(({ url }) => url),
          [`personen/${id}.html`],
        );
        assert.ok(loaded.length <= 1);
      }),
    );
  });
});

const valuesOf = (entities: readonly Authority[]): readonly FacetValue[] =>
  entities.map(({ id, name }) => ({ id, label: name }));

/** The value of a field → the ids it means. */
const fieldCases: Readonly<Record<string, readonly string[]>> = {
  'person:Hadeed': ['tamar-al-hadid'],
  'person:Hadid': ['tamar-al-hadid'],
  'person:AL hadid': ['tamar-al-hadid'],
  'person:Tamara Hadeed': ['tamar-al-hadid'],
  'person:tamar-al-hadid': ['tamar-al-hadid'],
  'person:Tamar': ['tamar-al-hadid'],
  'person:Moser': ['karl-moser', 'anna-moser'],
  'person:Kunz': ['kunz-a', 'kunz-b', 'kunz-c', 'kunz-d', 'kunz-e', 'kunz-f'],
  'person:A. Moser': ['anna-moser'],
  'person:B. Moser': [],
  'person:Hadid Tamar': [],
  'person:Neustadt': [],
  'person:–': [],
  'ort:Hadid': ['hadid'],
  'ort:Altstätten am Fluss': ['neustadt'],
  'organisation:youtube': ['youtube'],
  'quelle:Hadeed': [],
};

describe('whom a field means', () => {
  const values: ByFacet<readonly FacetValue[]> = {
    ...eachFacet(() => []),
    quelle: valuesOf(files.persons),
    person: valuesOf(files.persons),
    organisation: valuesOf(files.organizations),
    ort: valuesOf(files.places),
  };
  for (const [field, ids] of Object.entries(fieldCases)) {
    it(`takes „${field}“ for ${ids.join(', ') || 'nobody'}`, async () => {
      const { archive } = await searchWith(files);
      const [name = '', typed = ''] = field.split(':');
      const facet = facetNames.find((each) => each === name) ?? assert.fail();
      const meant = await valuesMeant(archive, facet, typed, values[facet]);
      assert.deepEqual(
        meant.map(({ id }) => id),
        ids,
      );
    });
  }
});
