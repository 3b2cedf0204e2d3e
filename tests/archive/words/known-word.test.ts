import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { knownWord, wordIn } from '../../../src/archive/words/known-word.ts';
import { ofWord } from '../../../src/archive/words/of-word.ts';

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 50 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '„', '\ud83d'), maxLength: 6 }),
);

const lengthOf = ofWord((text) => text.length);

test('A word stays what it is and is one object, whatever words came before', () => {
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const known = words.map(knownWord);
      assert.deepEqual(
        known.map(({ text }) => text),
        words,
      );
      const text = words.join('');
      let start = 0;
      for (const [index, { length }] of words.entries()) {
        assert.equal(wordIn(text, start, start + length), known[index]);
        start += length;
      }
      assert.deepEqual(
        known.map(lengthOf),
        words.map(({ length }) => length),
      );
    }),
  );
});

test('More words than are remembered are told apart as before, and so is what follows from them', () => {
  const printed = ofWord((text) => `„${text}“`);
  const first = knownWord('Wort0');
  for (let number = 0; number < 150_000; number += 1) {
    const text = `Wort${(number * 7919) % 130_000}`;
    const known = knownWord(text);
    assert.equal(known.text, text);
    assert.equal(printed(known), `„${text}“`);
  }
  assert.equal(printed(first), '„Wort0“');
});
