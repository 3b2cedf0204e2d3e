import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { offlinePlan } from '../../src/formats/offline-plan.ts';
import { offlinePlanAgain } from '../../src/formats/offline-plan-again.ts';
import { isSitePath, type SitePath } from '../../src/record/identifiers.ts';

/** A file of a group; what is not kept has no group. */
const pathOf = (group: string, number: number): SitePath => {
  const path = `${group}/seite-${number}.html`;
  if (!isSitePath(path)) throw new TypeError(path);
  return path;
};

const groupOf = (path: SitePath): string | undefined => {
  const group = path.slice(0, path.indexOf('/'));
  return group === 'ungelesen' ? undefined : group;
};

const inOrder = (paths: Iterable<SitePath>): readonly SitePath[] => [...new Set(paths)].sort();

const planOf = (paths: readonly SitePath[]) => offlinePlan(paths, groupOf, () => 1);

const groups = ['2019', '2020', 'namen', 'ungelesen'];

/** More than two thousand files of a group are cut into sixteen lists. */
const largeGroup = fc.record({
  group: fc.constantFrom(...groups),
  count: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1998, max: 2002 })),
});

/** Near the ends of groups, so that some come to be, are cut otherwise, or have no file left. */
const someNumbers = fc.array(
  fc.tuple(fc.constantFrom(...groups), fc.oneof(fc.nat({ max: 4 }), fc.integer({ min: 1995, max: 2005 }))),
  { maxLength: 12 },
);

const asPaths = (some: readonly (readonly [string, number])[]): readonly SitePath[] =>
  some.map(([group, number]) => pathOf(group, number));

const anyChange = fc
  .tuple(fc.array(largeGroup, { maxLength: 3 }), someNumbers, someNumbers)
  .map(([large, gone, came]) => {
    const former = inOrder(
      large.flatMap(({ group, count }) =>
        Array.from({ length: count }, (_, number) => pathOf(group, number)),
      ),
    );
    const without = new Set(asPaths(gone));
    return { former, now: inOrder([...former.filter((path) => !without.has(path)), ...asPaths(came)]) };
  });

void test('A plan that is taken over is that of all files, and names the lists that changed', () => {
  const taken = { over: 0, anew: 0 };
  fc.assert(
    fc.property(anyChange, ({ former, now }) => {
      const before = planOf(former);
      const fresh = planOf(now);
      const isBefore = new Set(former);
      const again = offlinePlanAgain(
        { paths: former, plan: before },
        now,
        () => false,
        (path) => {
          assert.ok(!isBefore.has(path), `${path} is as before`);
          return groupOf(path);
        },
      );
      const namesOf = (plan: typeof fresh): string => JSON.stringify([plan.groups, plan.lists]);
      if (again === undefined) {
        taken.anew += 1;
        assert.notEqual(namesOf(fresh), namesOf(before));
        return;
      }
      taken.over += 1;
      assert.deepEqual(again.plan, fresh);
      const listed = (paths: readonly SitePath[], listOf: Int32Array, list: number): readonly SitePath[] =>
        paths.filter((_, place) => listOf[place] === list);
      for (const list of fresh.lists.keys()) {
        const isSame = listed(former, before.listOf, list).join() === listed(now, fresh.listOf, list).join();
        assert.equal(again.touched.has(list), !isSame);
      }
    }),
    { numRuns: 100 },
  );
  assert.ok(taken.over > 0 && taken.anew > 0);
});

void test('A file that may have moved is put where it belongs now', () => {
  const [moved, stays] = [pathOf('2019', 1), pathOf('2019', 2)];
  const paths = [moved, stays, pathOf('2020', 1)];
  const nowIn = (path: SitePath) => (path === moved ? '2020' : groupOf(path));
  const again = offlinePlanAgain({ paths, plan: planOf(paths) }, paths, (path) => path === moved, nowIn);
  assert.deepEqual(
    again?.plan,
    offlinePlan(paths, nowIn, () => 1),
  );
  assert.deepEqual(again.touched, new Set([0, 1]));
});

void test('Where a list has no file left, or a file no list, all is planned anew', () => {
  const paths = [pathOf('2019', 1), pathOf('2020', 1)];
  const again = (now: readonly SitePath[]) =>
    offlinePlanAgain({ paths, plan: planOf(paths) }, now, () => false, groupOf);
  assert.equal(again(paths.slice(1)), undefined);
  assert.equal(again([...paths, pathOf('2021', 1)]), undefined);
});
