import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nounsInSentence } from '../../../src/archive/words/nouns-in-sentence.ts';
import { anyText } from '../../support/words-of-texts.ts';

const nounInSentence = /(?<=[\p{L}\p{N},;:\-–„“»"(] ?)(?<![.!?…:] ?[„“»"(]?)\p{Lu}\p{Ll}[\p{L}\p{M}]+/gu;

test('The nouns of any text are those that the pattern finds', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.deepEqual(
        nounsInSentence(text).map((noun) => noun.text),
        text.match(nounInSentence) ?? [],
      );
    }),
    { numRuns: 5000 },
  );
});
