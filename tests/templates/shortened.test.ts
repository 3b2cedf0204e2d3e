import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shortened } from '../../templates/parts/shortened.ts';

void test('A text is cut between words, without the mark that stood there', () => {
  assert.equal(shortened('Moskau, Havanna und Caracas', 9), 'Moskau\u00a0…');
  assert.equal(shortened('Moskau', 6), 'Moskau');
  assert.equal(shortened('Donaudampfschifffahrt', 5), 'Donau\u00a0…');
});

void test('A shortened text is the beginning of the whole one', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
      const short = shortened(text, length);
      return text.startsWith(short.replace(/\u00a0…$/, '')) && short.length <= length + 2;
    }),
  );
});
