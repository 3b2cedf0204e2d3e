import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type TraitPiece, type TraitTable, traitTable } from '../../src/archive/related/trait-table.ts';

/** The terms of each article, and how many articles bear each term. */
const shown = ({ starts, numbers, counts, terms, bearers }: TraitTable) => ({
  articles: Array.from(starts.subarray(1), (end, article) =>
    Array.from(numbers.subarray(starts[article], end), (number) => terms[number]),
  ),
  counts: [...counts],
  bearers: new Map(
    Array.from(terms, (term, number) => [term, bearers[number] ?? 0] as const)
      .filter(([, count]) => count > 0)
      .sort(([one], [other]) => one - other),
  ),
});

const traits = fc
  .uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 })
  .map((terms) => ({ terms: Uint32Array.from(terms), counts: Uint8Array.from(terms, (term) => term % 3) }));

void test('A table that is put together of stretches of another one is the one that is made anew', () => {
  fc.assert(
    fc.property(
      fc.array(traits, { maxLength: 30 }),
      fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.option(traits)), { maxLength: 8 }),
      (first, steps) => {
        const before = traitTable(first);
        const pieces: TraitPiece[] = [];
        const all: TraitPiece[] = [];
        let next = 0;
        for (const [skipped, taken, added] of steps) {
          const from = Math.min(first.length, next + skipped);
          const to = Math.min(first.length, from + taken);
          if (to > from) pieces.push({ of: before, from, to });
          all.push(...first.slice(from, to));
          next = to;
          if (added === null) continue;
          pieces.push(added);
          all.push(added);
        }
        assert.deepEqual(shown(traitTable(pieces)), shown(traitTable(all)));
      },
    ),
  );
});
