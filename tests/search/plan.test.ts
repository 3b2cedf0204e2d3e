import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentSummary, planSearch } from '../../src/search/build/plan.ts';
import { isIsoDay } from '../../src/record/identifiers.ts';

const sizes = { shard: 1000, segment: 200, batch: 120 };

const summary = (id: string, day: string | undefined, weight = 50): DocumentSummary => ({
  id,
  day: day !== undefined && isIsoDay(day) ? day : undefined,
  weight,
  hash: id,
});

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyArchive = fc
  .array(fc.tuple(fc.option(anyDay, { nil: undefined, freq: 9 }), fc.integer({ min: 1, max: 150 })), {
    maxLength: 120,
  })
  .map((documents) => documents.map(([day, weight], place) => summary(`artikel-${place}`, day, weight)));

const idsOf = (plan: ReturnType<typeof planSearch>): readonly string[] =>
  plan.flatMap(({ segments }) => segments.flatMap(({ documents }) => documents));

describe('the plan of an index', () => {
  it('is one shard and one segment for a small archive', () => {
    const plan = planSearch([summary('eins', '2019-01-01'), summary('zwei', undefined)], '', sizes);
    assert.deepEqual(
      plan.map(({ name, segments }) => [name, segments.map(({ documents }) => documents)]),
      [['alle', [['eins', 'zwei']]]],
    );
    assert.deepEqual(planSearch([], '', sizes), []);
  });

  it('holds every document once, in segments that are not too heavy unless one document is', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const plan = planSearch(archive, '', sizes);
        assert.deepEqual([...idsOf(plan)].sort(), archive.map(({ id }) => id).sort());
        const weight = new Map(archive.map((one) => [one.id, one.weight]));
        const weigh = (ids: readonly string[]): number =>
          ids.reduce((sum, id) => sum + (weight.get(id) ?? 0), 0);
        for (const { segments } of plan) {
          assert.ok(weigh(segments.flatMap(({ documents }) => documents)) <= sizes.shard);
          for (const { documents, batches } of segments) {
            assert.ok(weigh(documents) <= sizes.segment || documents.length === 1);
            assert.deepEqual(
              batches.flatMap(({ places }) => places).sort((one, other) => one - other),
              [...documents.keys()],
            );
            for (const { places } of batches) {
              const own = weigh(places.map((place) => documents[place] ?? ''));
              assert.ok(own <= sizes.batch || places.length === 1);
            }
          }
        }
        const names = plan.map(({ name }) => name);
        assert.equal(new Set(names).size, names.length);
      }),
    );
  });

  it('lies in time: no shard has a day between those of another, and what has none comes last', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const day = new Map(archive.map((one) => [one.id, one.day]));
        const spans = planSearch(archive, '', sizes)
          .map(({ segments }) =>
            segments.flatMap(({ documents }) => documents.map((id) => day.get(id) ?? '9999')),
          )
          .map((days) => [...days].sort());
        for (const [place, span] of spans.entries()) {
          const next = spans[place + 1]?.[0];
          if (next !== undefined) assert.ok((span.at(-1) ?? '') <= next);
        }
      }),
    );
  });

  it('changes the keys of its own segment and shard only when an article is changed or added', () => {
    fc.assert(
      fc.property(anyArchive, anyDay, (archive, day) => {
        const keysOf = (documents: readonly DocumentSummary[]) =>
          planSearch(documents, '', sizes).flatMap(({ key, segments }) => [
            key,
            ...segments.map((one) => one.key),
          ]);
        const before = keysOf(archive);
        const after = keysOf([...archive, summary('neu', day, 40)]);
        // As many shards and segments as before: nothing was halved, so just one of each is another.
        fc.pre(archive.length > 0 && before.length === after.length);
        assert.equal(after.filter((key) => !before.includes(key)).length, 2);
      }),
    );
  });

  it('changes every key with the version of the code', () => {
    const archive = [summary('eins', '2019-01-01')];
    assert.notEqual(planSearch(archive, '1')[0]?.key, planSearch(archive, '2')[0]?.key);
  });
});
