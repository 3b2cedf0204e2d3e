import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sameWord } from '../../src/archive/same-word.ts';

void test('A word stays what it is, whatever words came before', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 50 }),
    fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '„', '\ud83d'), maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      assert.deepEqual(words.map(sameWord), words);
      assert.deepEqual(words.map(sameWord), words);
    }),
  );
});

void test('More words than are remembered are told apart as before', () => {
  for (let number = 0; number < 150_000; number += 1) {
    const word = `Wort${(number * 7919) % 130_000}`;
    assert.equal(sameWord(word), word);
  }
});
