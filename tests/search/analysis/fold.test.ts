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

test('A row of transcribed umlauts is folded at once, however long it is', () => {
  const start = performance.now();
  assert.equal(fold('ue'.repeat(20_000)), 'u'.repeat(20_000));
  assert.equal(fold(`Qu${'eue'.repeat(3)}`), 'queueeueeue');
  assert.equal(fold('aueueue'), 'aueueue');
  assert.equal(fold('Bueueroeue'), 'buuroue');
  // One at a time takes a minute.
  assert.ok(performance.now() - start < 5_000);
});
