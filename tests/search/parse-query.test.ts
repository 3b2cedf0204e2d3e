import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery, type Term } from '../../src/search/query/parse-query.ts';
import { replaceWord } from '../../src/search/query/replace-word.ts';
import { ask, indexDocuments, textDocument } from '../support/search-archive.ts';

/** A query in short: `-` excluded, `*` stands for beginnings, `?` does if unknown, `/` between alternatives. */
const inShort = (query: string): readonly string[] => {
  const shortTerm = (term: Term): string => {
    if (term.kind === 'field') return `${term.field}=${term.value.text}`;
    if (term.kind === 'phrase') return `[${term.words.map(({ text }) => text).join(' ')}]`;
    return term.text + { always: '*', ifUnknown: '?', never: '' }[term.asBeginning];
  };
  return parseQuery(query).map(
    ({ excluded, alternatives }) => (excluded ? '-' : '') + alternatives.map(shortTerm).join('/'),
  );
};

const queries: Readonly<Record<string, readonly string[]>> = {
  Kreml: ['Kreml?'],
  'Kreml ': ['Kreml'],
  'Kreml Moskau': ['Kreml', 'Moskau?'],
  'Präs*': ['Präs*'],
  'Präs* Kreml': ['Präs*', 'Kreml?'],
  '"strategische Partnerschaft"': ['[strategische Partnerschaft]'],
  '„strategische Partnerschaft“ Kreml': ['[strategische Partnerschaft]', 'Kreml?'],
  '»strategische Partnerschaft«': ['[strategische Partnerschaft]'],
  '"strategische Partner': ['[strategische Partner]'],
  '"Kreml"': ['Kreml'],
  '-Guaidó Maduro': ['-Guaidó', 'Maduro?'],
  'Maduro -Guai': ['Maduro', '-Guai'],
  'Maduro –Guaidó ': ['Maduro', '-Guaidó'],
  'Maduro -"Nicolás Maduro"': ['Maduro', '-[Nicolás Maduro]'],
  'Maduro - Guaidó ': ['Maduro', 'Guaidó'],
  'Kreml|Moskau ': ['Kreml/Moskau'],
  'Kreml | Moskau | Caracas Krise ': ['Kreml/Moskau/Caracas', 'Krise'],
  '| Kreml |': ['Kreml'],
  'Kreml ODER Moskau OR Caracas Krise ': ['Kreml/Moskau/Caracas', 'Krise'],
  'Kreml UND Moskau AND Krise ': ['Kreml', 'Moskau', 'Krise'],
  'Kreml NICHT Moskau UND NOT ort:Caracas Krise': ['Kreml', '-Moskau', '-ort=Caracas', 'Krise?'],
  'Kreml NICHT -Moskau ': ['Kreml', '-Moskau'],
  'Kreml oder nicht ': ['Kreml', 'oder', 'nicht'],
  'Kreml "ODER" Moskau ': ['Kreml', 'ODER', 'Moskau'],
  'ODER Kreml NICHT': ['ODER', 'Kreml', 'NICHT?'],
  'Kreml constructor __proto__ Krise ': ['Kreml', 'constructor', '__proto__', 'Krise'],
  'ort:Caracas Krise ': ['ort=Caracas', 'Krise'],
  'Ort:"Los Angeles"': ['ort=Los Angeles'],
  'quelle:„Der Farang“': ['quelle=Der Farang'],
  '-quelle:euronews': ['-quelle=euronews'],
  'jahr:2019..2022': ['jahr=2019..2022'],
  'Autorin:Kern verfasser:"Ada Kern"': ['autor=Kern', 'autor=Ada Kern'],
  'jahr: 2019': ['jahr=2019'],
  'Kreml Ort:  "Los Angeles" Krise ': ['Kreml', 'ort=Los Angeles', 'Krise'],
  '-quelle: euronews': ['-quelle=euronews'],
  'Minister: nein ': ['Minister:', 'nein'],
  'ort: | Kreml ': ['Kreml'],
  'ort:': [],
  'ort: ': [],
  'um 17:30 Uhr ': ['um', '17:30', 'Uhr'],
  'http://example.org ': ['http://example.org'],
  'US-Außenminister ': ['US-Außenminister'],
  '…–!?': [],
  '': [],
};

for (const [query, expected] of Object.entries(queries)) {
  void test(`The query ${query || 'without a sign'} asks for ${expected.join(' and ') || 'nothing'}`, () => {
    assert.deepEqual(inShort(query), expected);
  });
}

void test('Every text is a query, and demands only words that stand in it, where it says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aÄ1 "„“|-*:.–'.split('')), maxLength: 30 }),
      (query) => {
        for (const { alternatives } of parseQuery(query)) {
          assert.ok(alternatives.length > 0);
          for (const term of alternatives) {
            const words = term.kind === 'word' ? [term] : term.kind === 'phrase' ? term.words : [term.value];
            for (const { text, at } of words) assert.equal(query.slice(at, at + text.length), text);
          }
        }
      },
    ),
  );
});

void test('Another word takes the place of the one that was misspelt, whatever else is spelled like it', async () => {
  const index = await indexDocuments([
    textDocument('a', 'Die Brücke über den Kanal bei Fischbach bleibt gesperrt.'),
  ]);
  const mended = async (query: string) => {
    const { words } = await ask(index, query);
    return words.flatMap((word) =>
      word.reading.kind === 'corrected' ? [replaceWord(query, word, word.reading.to.display)] : [],
    );
  };
  assert.deepEqual(await mended('Kanlabend Kanla '), ['Kanlabend Kanal ']);
  assert.deepEqual(await mended('-Kanals "am Kanla" quelle:„Kanla“ '), [
    '-Kanals "am Kanal" quelle:„Kanla“ ',
    '-Kanals "am Kanla" quelle:„Kanal“ ',
  ]);
  assert.deepEqual(await mended('U\u0308bermorgen Kanla '), ['Übermorgen Kanal ']);
});
