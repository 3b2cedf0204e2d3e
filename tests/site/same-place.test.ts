import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordPlace } from '../../src/site/cache/record-file.ts';
import { samePlaces } from '../../src/site/reading/same-place.ts';

void test('A place that comes again is the object that came first; other places are others', () => {
  const samePlace = samePlaces();
  const first: RecordPlace = ['a', 0, 5, 1];
  assert.equal(samePlace(first), first);
  assert.equal(samePlace(['a', 0, 5, 1]), first);
  assert.deepEqual(samePlace(['a', 5, 7, 2]), ['a', 5, 7, 2]);
  assert.deepEqual(samePlace(['b', 0, 3, 4]), ['b', 0, 3, 4]);
  assert.equal(samePlace(['a', 0, 5, 1]), first);
});

void test('Places that were forgotten come again as what they are', () => {
  const samePlace = samePlaces();
  for (let offset = 0; offset < 50_000; offset += 1) {
    assert.deepEqual(samePlace(['a', offset % 30_000, 1, 1]), ['a', offset % 30_000, 1, 1]);
  }
});
