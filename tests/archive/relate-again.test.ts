import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keptInOrder } from '../../src/archive/kept-order.ts';
import { relateAgain } from '../../src/archive/related/relate-again.ts';
import { relateAll } from '../../src/archive/related/relate-all.ts';
import { listOf } from '../../src/archive/related/related-articles.ts';
import type { RelatedLists } from '../../src/archive/related/related-lists.ts';
import { traitTable } from '../../src/archive/related/trait-table.ts';

/** An article by its words, each once, and the story it belongs to. */
interface Sample {
  readonly words: readonly number[];
  readonly story: number;
}

const tableOf = (articles: readonly Sample[]) =>
  traitTable(
    articles.map(({ words }) => ({
      terms: Uint32Array.from(words, (word) => Math.imul(word + 1, 0x9e3779b1) >>> 0),
      counts: Uint8Array.from(words, (word) => word % 3),
    })),
  );

const apartIn =
  (articles: readonly Sample[]) =>
  (article: number): readonly number[] => {
    const story = articles[article]?.story ?? 0;
    if (story === 0) return [];
    return articles.flatMap((other, place) => (place !== article && other.story === story ? [place] : []));
  };

const shown = (lists: RelatedLists) =>
  Array.from(lists.counts, (_, article) =>
    listOf(lists, article).map(({ other, words, entities }) => [other, [...words], [...entities]]),
  );

const article = fc.record({
  words: fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1, maxLength: 12 }),
  story: fc.constantFrom(0, 0, 0, 0, 1, 2),
});

const edit = fc.record({
  kind: fc.constantFrom('change', 'add', 'remove', 'move', 'story'),
  place: fc.nat({ max: 200 }),
  to: fc.nat({ max: 200 }),
  article,
});

interface Edit {
  readonly kind: string;
  readonly place: number;
  readonly to: number;
  readonly article: Sample;
}

const edited = (
  articles: readonly Sample[],
  { kind, place, to, article: other }: Edit,
): readonly Sample[] => {
  const at = place % Math.max(1, articles.length);
  const known = articles[at];
  if (kind === 'add' || known === undefined) return articles.toSpliced(at, 0, other);
  if (kind === 'remove') return articles.toSpliced(at, 1);
  if (kind === 'change') return articles.toSpliced(at, 1, { ...known, words: other.words });
  if (kind === 'story') return articles.toSpliced(at, 1, { ...known, story: other.story });
  return articles.toSpliced(at, 1).toSpliced(to % articles.length, 0, known);
};

const sameAfterEdits = (
  archives: fc.Arbitrary<readonly Sample[]>,
  edits: fc.Arbitrary<Edit>,
  mostAtOnce = 3,
): fc.IPropertyWithHooks<[readonly Sample[], unknown[][]]> =>
  fc.property(
    archives,
    fc.array(fc.array(edits, { minLength: 1, maxLength: mostAtOnce }), { maxLength: 8 }),
    (first, steps) => {
      let articles: readonly Sample[] = first;
      let [table, lists] = [tableOf(first), relateAll(tableOf(first), apartIn(first))];
      for (const step of steps) {
        const now = step.reduce(edited, articles);
        const before = new Map(articles.map(({ words }, place) => [words, place]));
        const candidates = Int32Array.from(now, ({ words }) => before.get(words) ?? -1);
        const kept = keptInOrder(candidates);
        const places = candidates.map((place, index) => (kept[index] === 1 ? place : -1));
        const [apart, apartBefore] = [apartIn(now), apartIn(articles)];
        const nowTable = tableOf(now);
        const again = relateAgain(nowTable, apart, {
          table,
          lists,
          places,
          isApartAnew: (index) =>
            apart(index)
              .map((other) => places[other])
              .join() !== apartBefore(places[index] ?? -1).join(),
        });
        assert.deepEqual(shown(again), shown(relateAll(nowTable, apart)));
        [articles, table, lists] = [now, nowTable, again];
      }
    },
  );

void test('Related articles that are updated are those that are made anew, after whatever edits', () => {
  fc.assert(sameAfterEdits(fc.array(article, { minLength: 30, maxLength: 90 }), edit), { numRuns: 60 });
});

void test('Of many articles that are equally like another those are named that came first, after edits too', () => {
  const groups = 16;
  // Ten bear each word: one more or less changes no weight.
  const words = (group: number): readonly number[] => [0, 1, 2, 3].map((word) => group * 4 + word);
  const grouped: fc.Arbitrary<readonly Sample[]> = fc
    .shuffledSubarray(
      Array.from({ length: groups * 10 }, (_, place) => place),
      { minLength: groups * 10 },
    )
    .map((places) => places.map((place) => ({ words: words(place % groups), story: 0 })));
  const edits = fc.record({
    kind: fc.constantFrom('change', 'change', 'add', 'remove', 'remove', 'move'),
    place: fc.nat({ max: 200 }),
    to: fc.nat({ max: 200 }),
    article: fc.nat({ max: groups - 1 }).map((group) => ({ words: words(group), story: 0 })),
  });
  fc.assert(sameAfterEdits(grouped, edits, 8), { numRuns: 60 });
});

void test('As many elements stay in their order as can', () => {
  const kept = (...values: readonly number[]) => [...keptInOrder(Int32Array.from(values))];
  assert.deepEqual(kept(9, 0, 1, 2), [0, 1, 1, 1]);
  assert.deepEqual(kept(1, 2, 3, 0), [1, 1, 1, 0]);
  assert.deepEqual(kept(0, -1, 1), [1, 0, 1]);
});
