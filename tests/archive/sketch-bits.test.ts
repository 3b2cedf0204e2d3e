import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSameStory, likeness, type Shingles } from '../../src/archive/near-duplicates/likeness.ts';
import { sketchBits } from '../../src/archive/near-duplicates/sketch-bits.ts';
import { textSketch } from '../../src/archive/near-duplicates/text-sketch.ts';

const numbered = (from: number, length: number): string =>
  Array.from({ length }, (_, index) => `Wort${from + index}`).join(' ');

/** Texts of whom some are known whole and some by a sample, and any two share anything from nothing to all. */
const sketch = fc
  .record({ from: fc.nat({ max: 900 }), length: fc.integer({ min: 20, max: 1200 }) })
  .map(({ from, length }) => textSketch(numbered(from, length)));

const mayBeAlike = (one: Shingles, two: Shingles): boolean => {
  const bits = sketchBits(2, () => two);
  bits.add(0, one);
  return bits.mayBeAlike(0, 1);
};

void test('Of no two texts that tell the same story it is said that they cannot', () => {
  fc.assert(
    fc.property(sketch, sketch, (one, two) => {
      if (isSameStory(likeness(one, two))) assert.ok(mayBeAlike(one, two));
    }),
  );
});

void test('Two texts that share just enough to tell the same story are not taken apart', () => {
  const numbers = fc.uniqueArray(fc.nat({ max: 2 ** 32 - 1 }), { minLength: 80, maxLength: 400 });
  const sorted = (all: readonly number[]): Uint32Array => Uint32Array.from(all).sort();
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 4 }), (all, times) => {
      const length = Math.floor(all.length / 2);
      const first = { size: length * times, least: sorted(all.slice(0, length)) };
      for (let shared = 0; shared <= length; shared += 1) {
        const own = sorted(all.slice(length - shared, 2 * length - shared));
        const second = { size: first.size, least: own };
        if (!isSameStory(likeness(first, second))) continue;
        assert.ok(mayBeAlike(first, second));
        return;
      }
    }),
    { numRuns: 400 },
  );
});

void test('Of texts that have nothing in common it is known without comparing them', () => {
  for (const length of [30, 200, 1000]) {
    assert.equal(mayBeAlike(textSketch(numbered(0, length)), textSketch(numbered(5000, length))), false);
  }
});
