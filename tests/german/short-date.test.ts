import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortDate } from '../../src/german/short-date.ts';

const sure = { approximate: false, uncertain: false };

const cases: readonly (readonly [earliest: string | undefined, latest: string | undefined, label: string])[] =
  [
    ['2019-06-08', '2019-06-08', '8. Juni'],
    ['2019-09-24', '2019-09-25', '24./25. Sept.'],
    ['2019-09-24', '2019-09-30', '24.–30. Sept.'],
    ['2019-09-24', '2019-10-02', '24. Sept.–2. Okt.'],
    ['2019-02-01', '2019-02-28', 'Febr.'],
    ['2020-02-01', '2020-02-28', '1.–28. Febr.'],
    ['2019-03-01', '2019-05-31', 'März–Mai'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['1980-01-01', '1989-12-31', '1980–1989'],
    ['2019-12-01', '2020-02-29', 'Dez. 2019–Febr. 2020'],
    ['2019-12-24', '2020-01-02', '24. Dez. 2019–2. Jan. 2020'],
    ['2019-06-08', undefined, 'seit 8. Juni'],
    [undefined, '2019-06-08', 'bis 8. Juni'],
    [undefined, undefined, ''],
  ];

for (const [earliest, latest, label] of cases) {
  test(`${earliest} to ${latest} is ${label} in a drawing`, () => {
    assert.equal(shortDate(earliest, latest, sure).replaceAll('\u00a0', ' '), label);
  });
}

test('An estimate says um, a doubtful date asks', () => {
  const label = shortDate('2022-02-16', '2022-02-16', { approximate: true, uncertain: true });
  assert.equal(label.replaceAll('\u00a0', ' '), 'um 16. Febr. ?');
});
