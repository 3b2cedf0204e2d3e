import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdtf } from '../../src/parse/edtf.ts';

/** EDTF → the first and the last day it can mean; `–` stands for unknown. */
const bounds: readonly (readonly [string, string, string])[] = [
  ['2019-06-08', '2019-06-08', '2019-06-08'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019', '2019-01-01', '2019-12-31'],
  ['2022-02-16~', '2022-02-16', '2022-02-16'],
  ['2022-02-16%', '2022-02-16', '2022-02-16'],
  ['2019-XX-XX', '2019-01-01', '2019-12-31'],
  ['2019-06-1X', '2019-06-10', '2019-06-19'],
  ['2019-XX-31', '2019-01-31', '2019-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['198X-02-29', '1980-02-29', '1988-02-29'],
  ['2019-0X-31', '2019-01-31', '2019-08-31'],
  ['XXXX-02', '–', '–'],
  ['XXXX', '–', '–'],
  ['1987-21', '1987-03-01', '1987-05-31'],
  ['1987-24', '1987-12-01', '1988-02-29'],
  ['2018/2020', '2018-01-01', '2020-12-31'],
  ['2019/..', '2019-01-01', '–'],
  ['../2019', '–', '2019-12-31'],
  ['/2019', '–', '2019-12-31'],
  ['[2019-09-24..2019-09-25]', '2019-09-24', '2019-09-25'],
  ['[2020, 2018]', '2018-01-01', '2020-12-31'],
  ['[..2019]', '–', '2019-12-31'],
  ['{2018..2020}', '2018-01-01', '2020-12-31'],
  ['[2019,XXXX-02]', '–', '–'],
];

for (const [edtf, earliest, latest] of bounds) {
  test(`${edtf} can mean the days from ${earliest} to ${latest}`, () => {
    const reading = readEdtf(edtf);
    assert.ok('date' in reading, JSON.stringify(reading));
    assert.deepEqual([reading.date.earliest ?? '–', reading.date.latest ?? '–'], [earliest, latest]);
    assert.equal(reading.date.edtf, edtf);
  });
}

/** Text → the fault, and the part of the text that has it. */
const faults: readonly (readonly [string, string, string])[] = [
  ['', 'syntax', ''],
  ['gestern', 'syntax', 'gestern'],
  ['8.6.2019', 'syntax', '8.6.2019'],
  ['2019-6-8', 'syntax', '2019-6-8'],
  ['2019-02-30', 'impossible', '2019-02-30'],
  ['2019-13', 'impossible', '2019-13'],
  ['2019-02-3X', 'impossible', '2019-02-3X'],
  ['XXXX-02-30', 'impossible', 'XXXX-02-30'],
  ['2019-06-08T12:00', 'time', '2019-06-08T12:00'],
  ['0999', 'year', '0999'],
  ['1X99', 'year', '1X99'],
  ['198X-21', 'season-mask', '198X-21'],
  ['2019-06-08/2019-06-01', 'reversed', '2019-06-08/2019-06-01'],
  ['2019/2020/2021', 'syntax', '2019/2020/2021'],
  ['../..', 'syntax', '../..'],
  ['/', 'syntax', '/'],
  ['[]', 'syntax', ''],
  ['[2018..2019', 'syntax', '[2018..2019'],
  ['[2020..2018]', 'reversed', '2020..2018'],
  ['[2018, gestern]', 'syntax', 'gestern'],
  ['[2018,..2019]', 'syntax', '..2019'],
];

for (const [edtf, fault, part] of faults) {
  test(`„${edtf}“ is refused: ${fault}`, () => {
    assert.deepEqual(readEdtf(edtf), { fault, part });
  });
}
