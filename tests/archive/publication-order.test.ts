import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byPublication, sortKey } from '../../src/archive/publication-order.ts';
import { readEdtf } from '../../src/parse/edtf.ts';
import type { EdtfDate } from '../../src/record/edtf-date.ts';
import { sampleArticle } from '../support/sample-archive.ts';

const date = (edtf: string): EdtfDate | undefined => {
  const reading = readEdtf(edtf);
  return 'date' in reading ? reading.date : undefined;
};

test('Dates stand by their first possible day, then by their last, undated ones at the end', () => {
  const inOrder = [
    '../1999',
    '2019-06-08',
    '2019-06-08/2019-06-10',
    '2019-06-08/..',
    '2019-07',
    '2019-08',
    'XXXX-02',
  ];
  const keys = inOrder.map((edtf) => sortKey(date(edtf)));
  assert.deepEqual(keys, keys.toSorted());
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(sortKey(undefined), sortKey(date('XXXX-02')));
});

test('Articles of the same date stand by their id, in whatever order they were read', () => {
  const articles = [
    sampleArticle('b', '2019-06-08', 'x'),
    sampleArticle('a', '2019-06-08', 'x'),
    sampleArticle('c', '2018-01-01', 'x'),
    { ...sampleArticle('d', '2018-01-01', 'x'), publication: undefined },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      assert.deepEqual(
        shuffled.toSorted(byPublication).map(({ id }) => id),
        ['c', 'a', 'b', 'd'],
      );
    }),
  );
});
