import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentWords } from '../../src/archive/content-words.ts';
import { anyText } from '../support/words-of-texts.ts';

const within = /(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{M}]+/gu;

/** None of them is an everyday noun, and only long ones are looked for. */
const long = (words: readonly string[]): readonly string[] => words.filter(({ length }) => length > 11);

test('The capitalised words of any text are those that the pattern finds', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const widened = text.replace(/[\p{L}\p{M}](?![\p{L}\p{M}])/gu, '$&qqqqqqqqqqqq');
      const found = contentWords(widened).map((word) => word.text);
      assert.deepEqual(long(found), long(widened.match(within) ?? []));
    }),
    { numRuns: 3000 },
  );
});
