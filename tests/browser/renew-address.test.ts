import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPresentIds } from '../../src/browser/search-view/renew-address.ts';

const former = 'person:alt:neu person:uralt:neu quelle:alt:blatt';

/** Queries of addresses → the same with present ids. */
const renewed: readonly (readonly [string, string])[] = [
  ['?q=a+b&person=alt', '?q=a+b&person=neu'],
  ['?person=alt&person=uralt&person=neu&person=c', '?person=neu&person=c'],
  ['?quelle=alt&ort=alt', '?ort=alt&quelle=blatt'],
  // As it was written.
  ['?q=a%20b&person=neu', '?q=a%20b&person=neu'],
  ['?thema=alt', '?thema=alt'],
  ['', ''],
];

for (const [query, expected] of renewed) {
  test(`The address of a search names present ids: ${query}`, () => {
    assert.equal(withPresentIds(query, former), expected);
    assert.equal(withPresentIds(query, ''), query);
  });
}
