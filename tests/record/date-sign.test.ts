import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdtf } from '../../src/parse/edtf.ts';
import { dateSign } from '../../src/record/date-sign.ts';

const rows: readonly (readonly [string, string])[] = [
  ['2019-06-08', 'day'],
  ['2022-02-16~', 'about'],
  ['2023-04-05?', 'about'],
  ['[2019-09-24..2019-09-25]', 'stretch'],
  ['2020-12', 'stretch'],
  ['2022/2023', 'stretch'],
  ['2020-12-01/..', 'stretch'],
  ['1950~', 'about-stretch'],
  ['2022-05-01~/2022-05-03', 'about-stretch'],
];

for (const [edtf, sign] of rows) {
  void test(`${edtf} is drawn as ${sign}`, () => {
    const reading = readEdtf(edtf);
    assert.ok('date' in reading);
    assert.equal(dateSign(reading.date), sign);
  });
}

void test('Nothing known of a day is no day', () => {
  assert.equal(dateSign(undefined), 'stretch');
});
