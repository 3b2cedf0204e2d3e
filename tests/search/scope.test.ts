import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CoreShard } from '../../src/search/index/core.ts';
import { allDays, dayRange } from '../../src/search/query/day-range.ts';
import { scopeOf } from '../../src/search/scope.ts';

const shard = (first: number | undefined, last = first, weight = 30_000_000): CoreShard => {
  const span = first === undefined ? undefined : dayRange(String(first), String(last));
  return {
    name: String(first),
    head: '',
    pages: 5,
    weight,
    years: first === undefined || last === undefined ? [] : [first, last],
    days: span === undefined ? [] : [span.earliest, span.latest],
  };
};

const archive = [
  shard(2000, 2003),
  shard(2004, 2007),
  shard(2008, 2011),
  shard(2012, 2013, 2_000_000),
  shard(undefined),
];

describe('the scope of a search', () => {
  it('is everything where everything is near enough', () => {
    const scope = scopeOf([shard(2019, 2019, 100), shard(undefined, undefined, 100)], [allDays], 'nah');
    assert.deepEqual(scope.places, [0, 1]);
    assert.equal(scope.isWhole, true);
  });

  it('begins with the newest years, and says what it leaves out', () => {
    assert.deepEqual(scopeOf(archive, [allDays], 'nah'), {
      places: [2, 3],
      isWhole: false,
      years: [2008, 2013],
      leavesUndated: true,
      widerFrom: 2004,
    });
    assert.deepEqual(scopeOf(archive, [], 2004).places, [1, 2, 3]);
    assert.equal(scopeOf(archive, [], 2004).widerFrom, 2000);
    assert.equal(scopeOf(archive, [], 2000).widerFrom, undefined);
    assert.deepEqual(scopeOf(archive, [], 'alles').places, [0, 1, 2, 3, 4]);
    assert.equal(scopeOf(archive, [], 'alles').isWhole, true);
  });

  it('is what the days ask for, because everything in them must be found', () => {
    assert.deepEqual(scopeOf(archive, [dayRange('2003', '2004')], 'nah').places, [0, 1]);
    assert.equal(scopeOf(archive, [dayRange('2003', '2004')], 'nah').isWhole, true);
    assert.deepEqual(scopeOf(archive, [dayRange('2003', ''), dayRange('', '2005')], 'nah').places, [0, 1]);
    assert.deepEqual(scopeOf(archive, [dayRange('1990', '1991')], 'nah').places, []);
  });

  it('reaches for articles that may be from days long after their shard', () => {
    const open: CoreShard = { ...shard(2000, 2003), days: [dayRange('2000', '').earliest, null] };
    assert.deepEqual(scopeOf([open, shard(2004)], [dayRange('2012', '2012')], 'nah').places, [0]);
  });

  it('is the newest shard at least, however large', () => {
    assert.deepEqual(scopeOf([shard(2001), shard(2002, 2002, 90_000_000)], [], 'nah').places, [1]);
    assert.deepEqual(scopeOf([], [], 'nah').places, []);
  });
});
