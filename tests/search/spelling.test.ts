import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from '../../src/search/analysis/key.ts';
import type { Lexicon } from '../../src/search/query/lexicon.ts';
import { nearestWords } from '../../src/search/query/spelling.ts';
import type { VocabularyEntry } from '../../src/search/vocabulary/entry.ts';

const entry = (surface: string): VocabularyEntry => ({
  surface,
  constituents: [keyOf(surface, 'noun')],
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
    suggested: (letters) => ({ entries: beginning(letters), parts: 0, areCounted: true }),
    withSurface: beginning,
    withStem: () => Promise.resolve([]),
  };
};

const nearest = async (typed: string, ...surfaces: readonly string[]): Promise<readonly string[]> =>
  (await nearestWords(typed, lexiconOf(...surfaces))).map(({ entry: { surface } }) => surface);

test('Another word is not taken for a slip: of nine letters two edits with another sound are too many', async () => {
  assert.deepEqual(await nearest('regierung', 'regelung'), []);
  assert.deepEqual(await nearest('regelnug', 'regelung'), ['regelung']);
  assert.deepEqual(await nearest('besolkarung', 'bevolkerung'), ['bevolkerung']);
});
