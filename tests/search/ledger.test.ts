import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLedger } from '../../src/search/build/ledger.ts';
import { batchTextOf, placesIn } from '../support/batch-texts.ts';

const text = batchTextOf(['Der Kreml schweigt.', 'Moskau auch.'], ['Moskau']);
const right = placesIn(text);
const numberOf = (key: string): number => text.words.findIndex(({ word }) => word?.key === key);

const settle = (index: ReadonlyMap<number, readonly number[]>): readonly (readonly number[])[] => {
  const ledger = openLedger(text, ['kreml', 'moskau']);
  for (const [number, places] of index) ledger.settle(number, places);
  return ledger.close();
};

/** The index with another word in place of one. */
const withPlaces = (key: string, places: readonly number[]): ReadonlyMap<number, readonly number[]> =>
  new Map([...right.entries(), [numberOf(key), places]]);

void test('An index with every word at its places is accepted, and its places are given back', () => {
  assert.deepEqual(settle(new Map(right.entries())), right);
  assert.deepEqual(right[numberOf('moskauþ')], [4, 7]);
});

void test('An index that lost, added or moved a single word fails the build, naming the word and an article', () => {
  const lost = new Map(right.entries());
  lost.delete(numberOf('kremlþ'));
  for (const index of [lost, withPlaces('kremlþ', [1, 2]), withPlaces('kremlþ', [2])]) {
    assert.throws(() => {
      settle(index);
    }, /“kremlþ”, as in kreml, (?:0 times instead of 1|at other positions)/);
  }
  for (const places of [[4], [4, 6], [4, 7, 9], [7]]) {
    assert.throws(() => {
      settle(withPlaces('moskauþ', places));
    }, /“moskauþ”, as in kreml, (?:1 times instead of 2|at other positions)/);
  }
  assert.throws(() => {
    settle(new Map([...right.entries(), [right.length, [0]]]));
  }, /“”, as in/);
});
