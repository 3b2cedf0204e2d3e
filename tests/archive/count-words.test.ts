import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countWords } from '../../src/archive/count-words.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

const segmented = (text: string): number =>
  Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike === true).length;

const marks = `„“”»«"()[].,:;!?-–/’'…_%&§ \n`.split('');
const letters = 'abcäßöÜZ0123é'.split('');

test('Words are counted as Unicode parts them, on the short way too', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...marks, ...letters, ...letters), maxLength: 30 }),
      (text) => {
        assert.equal(
          countWords(text),
          text.split(/[ \n]+/).reduce((sum, piece) => sum + segmented(piece), 0),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('A long word with a mark behind it takes no time', () => {
  assert.equal(countWords(`${'a'.repeat(100_000)}\u00a7`), 1);
});
