import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keptInOrder } from '../../src/archive/kept-order.ts';
import { alikePairs } from '../../src/archive/near-duplicates/alike-pairs.ts';
import { alikePairsAgain } from '../../src/archive/near-duplicates/alike-pairs-again.ts';
import { bandTable } from '../../src/archive/near-duplicates/band-table.ts';
import type { AlikePair } from '../../src/archive/near-duplicates/joined-stories.ts';
import { likeness } from '../../src/archive/near-duplicates/likeness.ts';
import { type TextSketch, textSketch } from '../../src/archive/near-duplicates/text-sketch.ts';

const numbered = (from: number, length: number): string =>
  Array.from({ length }, (_, index) => `Wort${from + index}`).join(' ');

/** Texts that share more or less, and some too short to be compared. */
const sketch = fc
  .record({ from: fc.constantFrom(0, 0, 0, 1, 2, 40), length: fc.constantFrom(10, 60, 80, 80, 90) })
  .map(({ from, length }) => textSketch(numbered(from, length)));

const likenessIn = (texts: readonly TextSketch[]) => (first: number, second: number) =>
  likeness(texts[first] ?? textSketch(''), texts[second] ?? textSketch(''));

const sorted = (pairs: readonly AlikePair[]): readonly AlikePair[] =>
  pairs.toSorted((one, other) => one.later - other.later || one.earlier - other.earlier);

const edit = fc.record({
  kind: fc.constantFrom('change', 'add', 'remove', 'move'),
  place: fc.nat({ max: 100 }),
  to: fc.nat({ max: 100 }),
  text: sketch,
});

void test('Pairs that are updated are those that are found anew, after whatever edits, in full buckets too', () => {
  const archives = fc.array(sketch, { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(archives, fc.array(edit, { maxLength: 6 }), (first, edits) => {
      let texts: readonly TextSketch[] = first;
      let pairs = alikePairs(bandTable(first), likenessIn(first));
      for (const { kind, place, to, text } of edits) {
        const at = place % Math.max(1, texts.length);
        const known = texts[at];
        const without = texts.toSpliced(at, kind === 'add' ? 0 : 1);
        const now =
          kind === 'remove'
            ? without
            : kind === 'move' && known !== undefined
              ? without.toSpliced(to % texts.length, 0, known)
              : without.toSpliced(at, 0, text);
        const before = new Map(texts.map((one, index) => [one, index]));
        const candidates = Int32Array.from(now, (one) => before.get(one) ?? -1);
        const kept = keptInOrder(candidates);
        const places = candidates.map((one, index) => (kept[index] === 1 ? one : -1));
        const again = alikePairsAgain(bandTable(now), likenessIn(now), {
          table: bandTable(texts),
          pairs,
          places,
        });
        assert.deepEqual(sorted(again), sorted(alikePairs(bandTable(now), likenessIn(now))));
        [texts, pairs] = [now, again];
      }
    }),
    { numRuns: 150 },
  );
});

void test('Where more texts meet than are compared, one that goes makes room for the next', () => {
  const texts = Array.from({ length: 20 }, () => textSketch(numbered(0, 80)));
  const now = texts.slice(1);
  const again = alikePairsAgain(bandTable(now), likenessIn(now), {
    table: bandTable(texts),
    pairs: alikePairs(bandTable(texts), likenessIn(texts)),
    places: Int32Array.from(now, (_, place) => place + 1),
  });
  assert.deepEqual(sorted(again), sorted(alikePairs(bandTable(now), likenessIn(now))));
});
