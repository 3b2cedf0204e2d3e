import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitNothing } from '../../../src/search/analysis/compound-splitter.ts';
import type { PrintedNoun } from '../../../src/search/register/article-nouns.ts';
import { nounTableMaker } from '../../../src/search/register/noun-table.ts';
import { chooseNouns } from '../../../src/search/register/nouns.ts';
import { type ChangedNouns, doNounsStay } from '../../../src/search/register/nouns-stay.ts';
import { randomNumbers } from '../../support/random-edits.ts';

/** Just enough articles for an archive that is not small. */
const articles = 204;
const endings = ['', 'e', 'en'];

/** Draws nouns; each with one of its forms or two, which stand together. */
const drawing = (draw: (below: number) => number, stems: number) => {
  const noun = (): readonly PrintedNoun[] => {
    const stem = `wort${draw(stems)}`;
    const first = draw(endings.length);
    return endings.slice(first, first + 1 + draw(2)).map((ending) => ({
      printed: `${stem}${ending}`,
      stem,
      times: 1 + draw(3),
      block: draw(3),
    }));
  };
  const nouns = (most: number): readonly PrintedNoun[] => {
    const own = new Map(Array.from({ length: 1 + draw(most) }, noun).map((one) => [one[0]?.stem, one]));
    return [...own.values()].flat();
  };
  const changed = (before: readonly PrintedNoun[]): readonly PrintedNoun[] => {
    const at = draw(before.length);
    const kind = draw(8);
    if (kind === 0) return nouns(24);
    if (kind === 1) {
      const first = before.findIndex(({ stem }) => stem === before[at]?.stem);
      return [...before.slice(first), ...before.slice(0, first)];
    }
    if (kind === 2) return before.map((one, index) => (index === at ? { ...one, times: 9 } : one));
    if (kind === 3) return before.filter(({ stem }) => stem !== before[at]?.stem);
    const other = noun();
    return [...before.filter(({ stem }) => stem !== other[0]?.stem), ...other];
  };
  return { nouns, changed };
};

const tableOf = (all: readonly (readonly PrintedNoun[])[]) => {
  const maker = nounTableMaker();
  for (const nouns of all) maker.add(nouns);
  return maker.table();
};

for (const [kind, stems, most] of [
  ['holds all that have a chance', 1500, 24],
  ['has no room for all', 800, 40],
  ['leaves common ones out', 30, 24],
] as const) {
  void test(`Where nouns are said to stay in a register that ${kind}, the same are chosen anew`, () => {
    let [stayed, left] = [0, 0];
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const draw = randomNumbers(seed);
        const { nouns, changed } = drawing(draw, stems);
        const all = Array.from({ length: articles }, () => nouns(most));
        const table = tableOf(all);
        const choice = chooseNouns(table, splitNothing);
        const known = { ...choice, stems: new Set(choice.nouns.map(({ stem }) => stem)) };
        assert.equal(doNounsStay(table, known, []), true);
        for (let step = 0; step < 30; step += 1) {
          const places = new Set(Array.from({ length: 1 + draw(3) }, () => draw(articles)));
          const changes = Array.from(
            places,
            (article): ChangedNouns => ({ article, nouns: changed(all[article] ?? []) }),
          );
          const now = all.map((own, place) => changes.find(({ article }) => article === place)?.nouns ?? own);
          if (doNounsStay(table, known, changes)) {
            stayed += 1;
            assert.deepEqual(chooseNouns(tableOf(now), splitNothing).nouns, choice.nouns);
          } else left += 1;
        }
      }),
      { numRuns: 12 },
    );
    assert.ok(stayed > 10 && left > 10, `${stayed} ${left}`);
  });
}

void test('In a small archive they are chosen anew', () => {
  const { nouns } = drawing(randomNumbers(5), 20);
  const table = tableOf(Array.from({ length: 10 }, () => nouns(20)));
  const choice = chooseNouns(table, splitNothing);
  assert.equal(doNounsStay(table, { ...choice, stems: new Set() }, []), false);
});
