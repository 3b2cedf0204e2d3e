import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AuthorityFiles, PersonAuthority, PlaceAuthority } from '../../src/record/authority.ts';
import { type ArchiveSearch, openArchiveSearch } from '../../src/search/archive-index.ts';
import { joinShards } from '../../src/search/build/join-shards.ts';
import { nameParts } from '../../src/search/build/name-parts.ts';
import { namesMeant } from '../../src/search/query/names-meant.ts';
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
  places: [place('neustadt', 'Neustadt', 'Altstätten am Fluß'), place('hadid', 'Hadid')],
};

/** What is typed → whose pages it leads to. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'Tamar al-Hadid': ['personen/tamar-al-hadid.html'],
  'tamar  AL hadid': ['personen/tamar-al-hadid.html'],
  'Tamara Hadeed': ['personen/tamar-al-hadid.html'],
  '„Tamara Hadeed“': ['personen/tamar-al-hadid.html'],
  Hadid: ['orte/hadid.html', 'personen/tamar-al-hadid.html'],
  'von der Aue': ['personen/ute-von-der-aue.html'],
  Aue: ['personen/ute-von-der-aue.html'],
  'Altstaetten am Fluss': ['orte/neustadt.html'],
  Moser: ['personen/anna-moser.html', 'personen/karl-moser.html'],
  Kunz: [],
  'A. Kunz': ['personen/kunz-a.html'],
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
