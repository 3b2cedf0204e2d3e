import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { CompoundSplitter } from '../../src/search/analysis/compound-splitter.ts';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import type { ArchiveIndex } from '../../src/search/archive-index.ts';
import { eachFacet, noFacetValues } from '../../src/search/facet.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { Match } from '../../src/search/query/match.ts';
import { queryNotes } from '../../src/search/query/query-notes.ts';
import { replaceWord } from '../../src/search/query/replace-word.ts';
import { dayRange } from '../../src/search/query/day-range.ts';
import { isIsoDay } from '../../src/record/identifiers.ts';
import {
  ask,
  indexDocuments,
  indexFiles,
  openFiles,
  textDocument,
  wholeIndex,
} from '../support/search-archive.ts';

/** Knows four compounds, so that no test depends on the lexicon. */
const splitCompound: CompoundSplitter = (word) => {
  const cuts: Readonly<Record<string, number>> = {
    kremlsprecher: 5,
    kremlsprecherin: 5,
    friedensgesprächen: 8,
    staatskrise: 6,
  };
  const lower = word.toLowerCase();
  const cut = cuts[lower];
  if (cut === undefined) return [{ start: 0, end: word.length, base: lower }];
  return [
    { start: 0, end: cut, base: lower.slice(0, cut).replace(/s$/, '') },
    { start: cut, end: word.length, base: lower.slice(cut) },
  ];
};

const days = (earliest: string, latest: string): SearchDocument['days'] => ({
  earliest: isIsoDay(earliest) ? earliest : undefined,
  latest: isIsoDay(latest) ? latest : undefined,
});

const dpa = { id: 'dpa', label: 'dpa' };
const none = eachFacet(() => []);
const caracas = { id: 'caracas', label: 'Caracas' };

const documents: readonly SearchDocument[] = [
  {
    ...textDocument('kreml', 'Der Kremlsprecher schwieg zu den Friedensgesprächen.', 'Moskau wartet ab.'),
    days: days('2019-06-08', '2019-06-08'),
    facets: { ...none, agentur: [dpa], autor: [{ id: 'Ada Kern', label: 'Ada Kern' }] },
  },
  {
    ...textDocument('krise', 'Der Kreml sieht eine Krise in Venezuela. Die Militärs warten.'),
    days: days('2019-09-24', '2020-02-25'),
    facets: { ...none, agentur: [dpa], ort: [caracas] },
  },
  {
    ...textDocument('guaido', 'Juan Guaidó spricht in Caracas. Militärische Hilfe lehnt er ab.'),
    days: days('2022-02-01', ''),
    facets: { ...none, ort: [caracas] },
  },
  {
    ...textDocument('fuss', 'Eine Meldung ohne Datum.'),
    passages: [
      { field: 'headline', fragment: undefined, text: 'Meldung' },
      { field: 'body', fragment: 'p-1', text: 'Eine Meldung ohne Datum.' },
      { field: 'setAside', fragment: undefined, text: 'Mehr zum Thema Venezuela' },
    ],
  },
];

describe('a search', () => {
  let index: ArchiveIndex;
  before(async () => {
    index = await indexDocuments(documents, { ...noKnowledge, splitCompound });
  });
  const named = (matches: readonly Match[]): readonly string[] =>
    matches.map(({ page }) => documents[page]?.id ?? '').sort();

  const hits: Readonly<Record<string, readonly string[]>> = {
    Kreml: ['krise', 'kreml'],
    kremls: ['krise', 'kreml'],
    Kremlsprecher: ['kreml'],
    'Kreml-Sprecher': ['kreml'],
    Sprecher: ['kreml'],
    Gespräch: ['kreml'],
    Friedensgespräch: ['kreml'],
    Guaido: ['guaido'],
    GUAIDÓ: ['guaido'],
    'Juan Guaidó': ['guaido'],
    '"Guaidó Juan"': [],
    '"der Kremlsprecher schwieg"': ['kreml'],
    '"Friedensgesprächen Moskau"': [],
    'Kreml -Krise': ['kreml'],
    '-Kreml': ['fuss', 'guaido'],
    'Moskau | Caracas': ['guaido', 'kreml'],
    'der Kreml': ['krise', 'kreml'],
    'Kreml Guaidó': [],
    'Vene*': ['fuss', 'krise'],
    Vene: ['fuss', 'krise'],
    'agentur:dpa': ['krise', 'kreml'],
    'autor:Kern': ['kreml'],
    'Autorin: "A. Kern" Moskau': ['kreml'],
    'verfasser:ada': ['kreml'],
    'autor:Horn': [],
    'ort:caracas Kreml': ['krise'],
    'jahr:2020': ['krise'],
    'jahr:2021': [],
    'jahr: 2020': ['krise'],
    'jahr:2020-2019 Moskau': ['kreml'],
    'jahr:2019-2020 Moskau': ['kreml'],
    'thema:Krise': ['krise'],
    '': ['fuss', 'guaido', 'krise', 'kreml'],
  };
  for (const [query, expected] of Object.entries(hits)) {
    it(`for ${query === '' ? 'nothing' : query} finds ${expected.join(', ') || 'nothing'}`, async () => {
      assert.deepEqual(named((await ask(index, query)).hits), [...expected].sort());
    });
  }

  it('corrects a misspelt word, and says so', async () => {
    const { hits: found, words } = await ask(index, 'Venezeula');
    assert.deepEqual(named(found), ['fuss', 'krise']);
    const [reading] = words.map((word) => word.reading);
    assert.equal(reading?.kind === 'corrected' && reading.to.display, 'Venezuela');
  });

  it('guesses twenty misspelt words of a query, however many it has, and knows those behind them', async () => {
    const readings = async (...words: readonly string[]) =>
      (await ask(index, words.join(' '))).words.map(({ reading }) => reading.kind);
    const times = (count: number, word: string): readonly string[] =>
      Array.from({ length: count }, () => word);
    assert.deepEqual(await readings(...times(22, 'Venezeula'), '"Cracas Guaidó"', 'Kreml'), [
      ...times(20, 'corrected'),
      'unknown',
      'unknown',
      'unknown',
      'known',
      'known',
    ]);
    assert.deepEqual(await readings(...times(30, 'Kreml'), ...times(20, 'Venezeula')), [
      ...times(30, 'known'),
      ...times(20, 'corrected'),
    ]);
  });

  const notesOn = async (query: string): Promise<readonly string[]> =>
    queryNotes(await ask(index, query)).map(
      ({ text, others }) => `${text} ${others.map(({ shown, written }) => `${shown}=${written}`).join()}`,
    );

  it('says what a field expects when its value means nothing, and what may be meant', async () => {
    assert.match((await notesOn('jahr:abc'))[0] ?? '', /„abc“ ist kein Jahr.*„jahr:2019-2022“/);
    assert.deepEqual(await notesOn('ort:Carracas'), [
      'Unter den Orten der durchsuchten Artikel ist „Carracas“ nicht. Caracas=Caracas',
    ]);
    assert.deepEqual(await notesOn('-ort:Bogotá'), [
      'Unter den Orten der durchsuchten Artikel ist „Bogotá“ nicht. ',
    ]);
    assert.deepEqual(await notesOn('ort:Caracas jahr:2019'), []);
  });

  it('takes a field by every name that the archive knows', async () => {
    const santiago = {
      folded: 'santiago de leon',
      kind: 'place',
      label: 'Caracas',
      url: 'orte/caracas.html',
    } as const;
    const naming = {
      ...index,
      namesLike: async (name: string) => (name === santiago.folded ? [santiago] : []),
    };
    for (const query of ['ort:"Santiago de León"', 'ort:„Santiago de Leon“']) {
      const { hits: found, fields } = await ask(naming, query);
      assert.deepEqual([named(found), fields[0]?.nearest], [['guaido', 'krise'], undefined]);
    }
    assert.deepEqual(named((await ask(naming, '-ort:"santiago de leon"')).hits), ['fuss', 'kreml']);
    assert.deepEqual(named((await ask(naming, 'person:"Santiago de León"')).hits), []);
  });

  it('offers the time that words mean which no text has', async () => {
    const offered = async (query: string): Promise<readonly string[]> =>
      queryNotes(await ask(index, query)).flatMap(({ asked, others }) =>
        others.map(({ written }) => replaceWord(query, asked, written)),
      );
    const times: Readonly<Record<string, string>> = {
      'Juni 2019 ': 'jahr:2019-06 ',
      'Kreml 8. Juni 2019 Moskau': 'Kreml jahr:2019-06-08 Moskau',
      'im märz 2020 ': 'im jahr:2020-03 ',
      '16.2.2022 ': 'jahr:16.2.2022 ',
      '2019-2022 ': 'jahr:2019-2022 ',
      '-„2018“ Kreml': '-jahr:2018 Kreml',
    };
    for (const [query, mended] of Object.entries(times)) assert.deepEqual(await offered(query), [mended]);
    for (const query of ['„Juni 2019“ ', '31. Juni ', 'Kreml ', '99.99.2019 '])
      assert.deepEqual(await offered(query), []);
  });

  it('says once what is to be said of a word, and of many that are not known how many there are', async () => {
    assert.deepEqual(await notesOn('Xyzzy Kreml Xyzzy Xyzzy '), ['„Xyzzy“ kommt im Archiv nicht vor. ']);
    const many = Array.from({ length: 30 }, (_, place) => `Xy${place}zy`).join(' ');
    const notes = await notesOn(`Venezeula ${many} `);
    assert.equal(notes.length, 12);
    assert.match(notes.at(-1) ?? '', /^20\sweitere Wörter der Anfrage kommen im Archiv nicht vor/);
  });

  it('takes no number for another', async () => {
    const { hits: found, words } = await ask(index, '2018');
    assert.deepEqual([named(found), words[0]?.reading.kind], [[], 'unknown']);
    assert.match((await notesOn('2018'))[0] ?? '', /kommt im Archiv nicht vor\. jahr:2018=jahr:2018$/);
  });

  it('takes a compound that the archive does not know for its parts', async () => {
    const { hits: found, words } = await ask(index, 'Venezuelakrise');
    assert.deepEqual(named(found), ['krise']);
    assert.equal(words[0]?.reading.kind, 'composed');
  });

  it('has an honest nothing for what is not there', async () => {
    const { hits: found, related, words } = await ask(index, 'Umsatzsteuer');
    assert.deepEqual([found, related], [[], []]);
    assert.equal(words[0]?.reading.kind, 'unknown');
  });

  it('sets words of the same family apart from the word asked for', async () => {
    const { hits: found, related } = await ask(index, 'Militär');
    assert.deepEqual([named(found), named(related)], [['krise'], ['guaido']]);
  });

  it('leaves out what intake set aside when told to, and marks what rests on it', async () => {
    const all = await ask(index, 'Venezuela');
    const flags = all.hits.map(({ page, restsOnSetAside }) => [documents[page]?.id, restsOnSetAside]);
    assert.deepEqual(flags, [
      ['krise', false],
      ['fuss', true],
    ]);
    const without = await ask(index, 'Venezuela', { setAside: false });
    assert.deepEqual(named(without.hits), ['krise']);
  });

  it('keeps an article that may be from the days asked for, and says how many have none', async () => {
    const facets = noFacetValues;
    const within = async (from: string, to: string) => {
      const narrowing = { days: dayRange(from, to), facets };
      return ask(index, '', { narrowing });
    };
    const february = await within('2020-02', '2020-02');
    assert.deepEqual(named(february.hits), ['krise']);
    assert.equal(february.undated, 1);
    assert.deepEqual(named((await within('2030', '')).hits), ['guaido']);
    assert.deepEqual(named((await within('', '2019-06-08')).hits), ['kreml']);
  });

  it('counts for every value of a facet what choosing it would leave', async () => {
    const narrowing = { days: dayRange('', ''), facets: { ...noFacetValues, agentur: ['dpa'] } };
    const { facets, hits: found } = await ask(index, '', { narrowing });
    assert.deepEqual(named(found), ['krise', 'kreml'].sort());
    assert.deepEqual(facets.agentur, [{ ...dpa, count: 2, chosen: true }]);
    assert.deepEqual(facets.ort, [{ ...caracas, count: 1, chosen: false }]);
  });

  it('counts an uncertain day in every year it may belong to', async () => {
    const { timeline } = await ask(index, 'Kreml');
    assert.deepEqual(
      timeline.map(({ name, count }) => [name, count]),
      [
        ['2019', 2],
        ['2020', 1],
        ['2021', 0],
        ['2022', 0],
      ],
    );
  });

  it('sorts by day, what has none last', async () => {
    const order = async (direction: 'datum' | 'datum-aufsteigend') =>
      (await ask(index, '', { order: direction })).hits.map(({ page }) => documents[page]?.id);
    assert.deepEqual(await order('datum'), ['guaido', 'krise', 'kreml', 'fuss']);
    assert.deepEqual(await order('datum-aufsteigend'), ['kreml', 'krise', 'guaido', 'fuss']);
  });
});

void it('an archive without articles answers that it has nothing', async () => {
  const index = await indexDocuments([]);
  assert.deepEqual((await ask(index, 'Kreml')).hits, []);
});

const smallSizes = { shard: 140, segment: 70, batch: 40 };

void it('answers from many shards as from one', async () => {
  const one = await indexDocuments(documents, { ...noKnowledge, splitCompound });
  const many = await openFiles(await indexFiles(documents, { ...noKnowledge, splitCompound }, smallSizes));
  assert.deepEqual(
    many.shards.map(({ years }) => years),
    [[2019, 2019], [2022, 2022], []],
  );
  const index = await wholeIndex(many);
  const ids = (from: ArchiveIndex, matches: readonly Match[]) =>
    Promise.all(matches.map(async ({ page, places }) => [(await from.entry(page)).id, places]));
  const narrowing = { days: dayRange('2019', '2022'), facets: { ...noFacetValues, agentur: ['dpa'] } };
  for (const query of [
    'Kreml',
    'Venezeula',
    'Militär',
    'Vene',
    '-Kreml',
    'ort:caracas',
    'Friedensgespräch',
    '',
  ]) {
    for (const request of [{}, { narrowing }] as const) {
      const expected = await ask(one, query, request);
      const found = await ask(index, query, request);
      assert.deepEqual(await ids(index, found.hits), await ids(one, expected.hits), query);
      assert.deepEqual(await ids(index, found.related), await ids(one, expected.related), query);
      assert.deepEqual([found.facets, found.timeline], [expected.facets, expected.timeline]);
      const scores = ({ hits }: typeof found) => hits.map(({ score }) => score);
      assert.deepEqual(scores(found), scores(expected));
    }
  }
});

void it('an answer does not depend on what was searched before', async () => {
  const many = Array.from({ length: 60 }, (_, number) =>
    textDocument(
      `text-${number}`,
      Array.from(
        { length: 200 },
        (_word, place) => `Wort${((number * 200 + place) % 3001).toString(36)}`,
      ).join(' '),
    ),
  );
  const queries = ['Wort1*', 'Wort2a', 'Wort', 'Wort7', 'Wort1k'];
  const files = await indexFiles(many);
  const opened = async (): Promise<ArchiveIndex> => wholeIndex(await openFiles(files));
  const fresh = await Promise.all(queries.map(async (query) => ask(await opened(), query)));
  const one = await opened();
  for (const [place, query] of [...queries.entries()].reverse()) {
    assert.deepEqual((await ask(one, query)).hits, fresh[place]?.hits, query);
  }
});
