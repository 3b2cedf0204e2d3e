import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from '../../src/search/analysis/key.ts';
import { createLexicon } from '../../src/search/query/lexicon.ts';
import { readQueryWord } from '../../src/search/query/read-query-word.ts';
import { wordReader } from '../../src/search/query/word-reader.ts';
import { encodeEntries, openEntries } from '../../src/search/vocabulary/front-coding.ts';

/** A vocabulary in parts of one word, and those of its parts that were loaded. */
const vocabulary = (...words: readonly string[]) => {
  const loaded: string[] = [];
  const lexicon = createLexicon({
    vocabulary: { firsts: words, names: words },
    spellings: { firsts: [], names: [] },
    frequent: encodeEntries([]),
    loadVocabulary: async (part) => {
      loaded.push(part);
      const entry = { surface: part, key: keyOf(part, 'noun'), code: '', documents: 3, onlyInside: false };
      return encodeEntries([{ ...entry, display: part.charAt(0).toUpperCase() + part.slice(1) }]);
    },
    loadSpellings: async () => '',
  });
  return { lexicon, loaded };
};

const words = ['fabrik', 'fell', 'fischerei', 'flagge', 'hafen', 'wahl'];

void test('An unknown compound of two known words loads only what may have these', async () => {
  const { lexicon, loaded } = vocabulary(...words);
  const read = await readQueryWord('Fischereihafen', 'never', lexicon);
  assert.equal(read?.reading.kind, 'composed');
  assert.ok(loaded.includes('fischerei') && loaded.includes('hafen'));
  assert.ok(!loaded.includes('fabrik') && !loaded.includes('flagge'));
});

void test('A misspelt word is corrected to its neighbour', async () => {
  const { lexicon } = vocabulary(...words);
  const read = await readQueryWord('Fbarik', 'never', lexicon);
  assert.equal(read?.reading.kind === 'corrected' && read.reading.to.display, 'Fabrik');
});

void test('An unknown compound that begins with a known word says so', async () => {
  const { lexicon } = vocabulary(...words);
  const read = await readQueryWord('Fischereizwist', 'never', lexicon);
  assert.equal(read?.reading.kind === 'unknown' && read.reading.beginning?.display, 'Fischerei');
});

void test('What is typed is the beginning of frequent words where many parts have such, unless a star asks for all', async () => {
  const { lexicon, loaded } = vocabulary(...words);
  const typed = await readQueryWord('f', 'ifUnknown', lexicon);
  assert.equal(typed?.reading.kind, 'unknown');
  assert.ok(loaded.length < 3);
  const starred = await readQueryWord('f', 'always', lexicon);
  assert.equal(starred?.reading.kind === 'beginning' && starred.reading.total, 4);
});

void test('What is longer than any word is unknown after few lookups, whatever it is made of', async () => {
  const { lexicon } = vocabulary(...words);
  let lookups = 0;
  const counting = Object.fromEntries(
    Object.entries(lexicon).map(([name, lookUp]: [string, (...of: never[]) => unknown]) => [
      name,
      (...of: never[]) => {
        lookups += 1;
        return lookUp(...of);
      },
    ]),
  );
  for (const long of ['fischerei'.repeat(400), 'Fischerei-'.repeat(20), 'Fischereifabrik'.repeat(6)]) {
    lookups = 0;
    const read = await readQueryWord(long, 'ifUnknown', { ...lexicon, ...counting });
    assert.equal(read?.reading.kind, 'unknown');
    assert.ok(lookups < 10, `${lookups} lookups`);
  }
});

void test('A word is looked up once, and again when its part of the vocabulary did not load', async () => {
  const { lexicon } = vocabulary(...words);
  let lookups = 0;
  const read = wordReader({
    ...lexicon,
    withSurface: async (surface) => {
      lookups += 1;
      if (lookups === 1) throw new Error('not there');
      return lexicon.withSurface(surface);
    },
  });
  const asked = { text: 'Hafen', asBeginning: 'never', capital: 'isOfNoun', isGuessed: true } as const;
  await assert.rejects(read(asked));
  assert.equal((await read(asked))?.reading.kind, 'known');
  const before = lookups;
  assert.equal((await read({ ...asked }))?.reading.kind, 'known');
  assert.equal(lookups, before);
  assert.equal((await read({ ...asked, asBeginning: 'always' }))?.reading.kind, 'beginning');
  assert.equal((await read({ ...asked, text: 'Hafne' }))?.reading.kind, 'corrected');
  assert.equal((await read({ ...asked, text: 'Hafne', isGuessed: false }))?.reading.kind, 'unknown');
});

void test('A word of grammar asks for nothing, though a title in the archive is written like it, or no text has it', async () => {
  const { lexicon, loaded } = vocabulary('die', 'mit', 'weg', 'wie');
  const kindOf = async (text: string, capital: 'isOfNoun' | 'opens' = 'isOfNoun') =>
    (await readQueryWord(text, 'never', lexicon, capital))?.reading.kind;
  assert.equal(await kindOf('die'), 'function');
  assert.equal(await kindOf('Wie', 'opens'), 'function');
  assert.equal(await kindOf('welche'), 'function');
  assert.deepEqual(loaded, [], 'nothing is looked up for it');
  assert.equal(await kindOf('Die'), 'known', 'its capital means the title');
  assert.equal(await kindOf('weg'), 'known', 'many write no capital');
  assert.equal(await kindOf('MIT', 'opens'), 'known', 'an abbreviation');
});

void test('A beginning with an umlaut asks for words with it, where there are any', async () => {
  const { lexicon } = vocabulary('verlangen', 'zahlung');
  const entry = { surface: 'verlangerung', code: '', documents: 1, onlyInside: false } as const;
  const longer = { ...entry, key: keyOf('verlangerung', 'noun'), display: 'Verlängerung' };
  const withUmlaut = openEntries(encodeEntries([longer])).entry(0);
  const both = {
    ...lexicon,
    beginning: async (of: string) => [...(await lexicon.beginning(of)), withUmlaut],
  };
  const found = async (text: string) => {
    const read = await readQueryWord(text, 'always', both);
    return read?.reading.kind === 'beginning'
      ? read.reading.entries.map(({ display }) => display).toSorted()
      : [];
  };
  assert.deepEqual(await found('Verläng'), ['Verlängerung']);
  assert.deepEqual(await found('Verlang'), ['Verlangen', 'Verlängerung']);
});
