import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../../src/search/analysis/fold.ts';

test('folding a folded word changes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[aeouqphnstilz]*$/)),
      (text) => {
        assert.equal(fold(fold(text)), fold(text));
      },
    ),
    { examples: [['Ǣ'], ['Ǿ']] },
  );
});
