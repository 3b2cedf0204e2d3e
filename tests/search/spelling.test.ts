import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from '../../src/search/analysis/key.ts';
import type { Lexicon } from '../../src/search/query/lexicon.ts';
import { nearestWords } from '../../src/search/query/spelling.ts';
import type { VocabularyEntry } from '../../src/search/vocabulary/entry.ts';

const entry = (surface: string): VocabularyEntry => ({
  surface,
  constituents: [keyOf(surface, surface === 'haben' ? 'function' : 'noun')],
  documents: 2000,
  display: surface,
  onlyInside: false,
});

/** A vocabulary of some frequent nouns. */
const lexiconOf = (...surfaces: readonly string[]): Lexicon => {
  const beginning = (letters: string) =>
    Promise.resolve(
      surfaces.filter((surface) => surface.startsWith(letters)).map((surface) => entry(surface)),
    );
  return {
    beginning,
    suggested: (letters) => ({ entries: beginning(letters), parts: 0, areCounted: true, areAll: true }),
    withSurface: beginning,
    withStem: () => Promise.resolve([]),
    lookAlikes: async (_, isNear) =>
      surfaces.filter(isNear).map((surface) => ({
        surface,
        documents: 2000,
        parts: [surface],
        entries: async () => [entry(surface)],
      })),
  };
};

const nearest = async (typed: string, ...surfaces: readonly string[]): Promise<readonly string[]> =>
  (await nearestWords(typed, lexiconOf(...surfaces))).map(({ entry: { surface } }) => surface);

test('Another word is not taken for a slip: of nine letters two edits with another sound are too many', async () => {
  assert.deepEqual(await nearest('regierung', 'regelung'), []);
  assert.deepEqual(await nearest('regelnug', 'regelung'), ['regelung']);
  assert.deepEqual(await nearest('besolkarung', 'bevolkerung'), ['bevolkerung']);
});

test('Of many neighbours as many are offered as a few parts of the vocabulary have, the best first', async () => {
  const offered = await nearest('regelnug', 'regelung', 'regelnum', 'regelnuk', 'regelnus', 'regelnut');
  assert.equal(offered.length, 3);
  assert.equal(offered[0], 'regelnuk');
});

test('A month is no slip of another word', async () => {
  assert.deepEqual(await nearest('juni', 'juri'), []);
  assert.deepEqual(await nearest('junni', 'juni'), ['juni']);
});

test('Another number is not another spelling', async () => {
  assert.deepEqual(await nearest('2019', '2015', '2018', '20190'), []);
  assert.deepEqual(await nearest('mig29', 'mig31', 'mig28'), []);
  assert.deepEqual(await nearest('gruppe20', 'grupe20', 'gruppe21'), ['grupe20']);
});

test('A word without meaning of its own is meant by its own letters in another order alone', async () => {
  assert.deepEqual(await nearest('hafen', 'haben', 'hafer'), ['hafer']);
  assert.deepEqual(await nearest('habne', 'haben'), ['haben']);
});
