import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, wholeKey } from '../../src/search/analysis/key.ts';
import { spellingParts, vocabularyParts } from '../../src/search/build/vocabulary-parts.ts';
import { createLexicon } from '../../src/search/query/lexicon.ts';
import { nearestWords } from '../../src/search/query/spelling.ts';
import { type EncodableEntry, encodeEntries } from '../../src/search/vocabulary/front-coding.ts';
import {
  decodeSpellings,
  encodeSpellings,
  spellingName,
  spellingRows,
  wordOfSpelling,
} from '../../src/search/vocabulary/spelling-table.ts';

const beginnings = 'a be da er fo ge haus in ka land mo neu ober preis recht schul tag um ver wald'.split(
  ' ',
);
const middles = 'bel dor fen gart kunf lich mes nar pol rast sen tor wan zel'.split(' ');
const ends = ['', 'e', 'en', 'er', 'es', 'heit', 'keit', 's', 'ung', 'ungen'];

/** Thousands of words with their forms, in order, in many parts. */
const surfaces = beginnings
  .flatMap((first) =>
    [...beginnings, ...middles].flatMap((second) =>
      middles.flatMap((third) => ends.map((end) => first + second + third + end)),
    ),
  )
  .concat(beginnings.flatMap((first) => ends.map((end) => first + end)));
const entries = [...new Set(surfaces)].sort().map(
  (surface, place): EncodableEntry => ({
    surface,
    key: keyOf(surface, 'noun'),
    code: '',
    documents: 1 + (place % 40),
    display: surface.charAt(0).toUpperCase() + surface.slice(1),
    onlyInside: false,
  }),
);

const vocabulary = vocabularyParts('alle', entries);
const spellings = spellingParts('alle', entries, vocabulary);
const texts = new Map(
  [...vocabulary.parts, ...spellings.parts].map(({ name, payload }) => [name, String(payload)]),
);

/** The vocabulary, of which nothing was loaded yet. */
const open = () => {
  const loaded: string[] = [];
  const load = async (name: string): Promise<string> => {
    loaded.push(name);
    return texts.get(name) ?? '';
  };
  const lexicon = createLexicon({
    vocabulary: vocabulary.list,
    spellings: spellings.list,
    frequent: encodeEntries([]),
    loadVocabulary: (part) => load(`alle/wort-${part}`),
    loadSpellings: (part) => load(`alle/schreibung-${part}`),
  });
  return { lexicon, loaded, parts: texts.size };
};

const anyWord = fc.constantFrom(...entries.map(({ surface }) => surface).filter(({ length }) => length > 4));

const slip = (word: string, kind: number, at: number, letter: string): string => {
  const place = at % word.length;
  const [before, here, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  const slips = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ];
  return slips[kind] ?? word;
};

void test('Wherever a slip is, the word is among those that look alike, and few parts are loaded', async () => {
  const { lexicon, parts } = open();
  assert.ok(parts > 40);
  const letter = fc.constantFrom(...'aehnrst'.split(''));
  await fc.assert(
    fc.asyncProperty(anyWord, fc.nat(3), fc.nat(20), letter, async (word, kind, at, other) => {
      const typed = slip(word, kind, at, other);
      fc.pre(typed.length >= 4);
      const found = await lexicon.lookAlikes(typed, () => true);
      assert.ok(
        found.some(({ surface }) => surface === word),
        `${typed} for ${word}`,
      );
    }),
    { numRuns: 300 },
  );
});

void test('What is near a word takes a few parts of many', async () => {
  for (const typed of ['rechtgartrastnug', 'xylofonkunfheit', 'oberbelmseung']) {
    const { lexicon, loaded } = open();
    await nearestWords(typed, lexicon);
    assert.ok(loaded.length <= 7, `${typed}: ${loaded.length}`);
  }
});

void test('All forms of a word are found in the part of its stem', async () => {
  const { lexicon, loaded } = open();
  const byKey = new Map<string, EncodableEntry[]>();
  for (const entry of entries) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  for (const { surface } of entries.filter((_entry, place) => place % 17 === 0)) {
    const key = keyOf(surface, 'noun');
    const before = loaded.length;
    const found = await lexicon.withStem(surface, 'noun');
    assert.ok(loaded.length - before <= 1);
    const wanted = (byKey.get(key) ?? []).filter((entry) => entry.surface.startsWith(key.slice(0, -1)));
    assert.deepEqual(
      found.map((entry) => entry.surface).sort(),
      wanted.map((entry) => entry.surface),
    );
    assert.ok(found.every(({ constituents }) => wholeKey(constituents) === key));
  }
});

void test('A table of spellings survives its compact form, numbers of articles by magnitude', () => {
  const words = new Map([
    ['haus', 1],
    ['hausrat', 1000],
    ['verordnungen', 45_000],
    ['covid19', 5],
    ['see', 9],
  ]);
  const rows = decodeSpellings(encodeSpellings(spellingRows(words)));
  assert.deepEqual(
    rows.map(({ name }) => name),
    [
      spellingName('shortByBeginning', 'haus'),
      spellingName('shortByBeginning', 'hausrat'),
      spellingName('shortByEnd', 'haus'),
      spellingName('shortByEnd', 'hausrat'),
      spellingName('longByEnd', 'verordnungen'),
      spellingName('longByEnd', 'hausrat'),
    ].sort(),
  );
  for (const { name, documents } of rows) {
    const exact = words.get(wordOfSpelling(name)) ?? 0;
    assert.ok(documents > exact / 2 && documents < exact * 2, name);
  }
});
