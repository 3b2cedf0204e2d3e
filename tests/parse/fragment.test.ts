import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { fragmentNames } from '../../src/parse/fragment.ts';

/** The same by Unicode's classes alone. */
const byClasses = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const expected = (text: string): string =>
  `p-${createHash('sha256').update(byClasses(text)).digest('hex').slice(0, 8)}`;

const piece = fc.oneof(
  fc.constantFrom('Straße', 'Ö', 'e\u0301', '½', '–', '„', '.', ' ', '\n', '𝔄', '😀', '\ud83d', '字', 'ͅ'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

void test('A block is named by its letters and digits, whatever stands between them', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      assert.equal(fragmentNames()('p', text), expected(text));
    }),
    { numRuns: 1000 },
  );
});
