import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginnings } from '../../src/archive/mentions/beginnings.ts';
import { foldName } from '../../src/archive/mentions/fold-name.ts';

const word = fc
  .array(fc.constantFrom(...'a b d e l n o r s u z ä ö ü ß é'.split(' ')), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''));

void test('No word that can be one of these is ruled out, in whatever spelling it is printed', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (names) => {
      const canBegin = beginnings(names.map(foldName));
      for (const name of names) {
        for (const printed of [name, `${name}s`, `${name}es`, name.normalize('NFD'), foldName(name)]) {
          assert.ok(canBegin(printed), `${printed} of ${names.join()}`);
        }
      }
    }),
  );
});

void test('Words with another beginning are ruled out, but for those with other letters in it', () => {
  const canBegin = beginnings(['von', 'de', 'kubanische']);
  const words = ['von', 'des', 'de', 'kubanischen', 'kurz', 'vor', 'dessen', 'dem', 'völlig', 'im', '1987'];
  assert.deepEqual(words.filter(canBegin), [
    'von',
    'des',
    'de',
    'kubanischen',
    'dessen',
    'völlig',
    'im',
    '1987',
  ]);
});
