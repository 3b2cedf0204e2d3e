import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWording, machineDate } from '../../src/german/date-wording.ts';
import { readEdtf } from '../../src/parse/edtf.ts';

/** EDTF → what a reader is told; a plain space stands for the no-break space too. */
const rows: readonly (readonly [string, string])[] = [
  ['2019-06-08', '8. Juni 2019'],
  ['2019-06', 'Juni 2019'],
  ['2026-02', 'Februar 2026'],
  ['2019', '2019'],
  ['198X', 'die 1980er Jahre'],
  ['19XX', '20. Jahrhundert'],
  ['2019-06-XX', 'Juni 2019'],
  ['2019-XX-XX', '2019'],
  ['2019-XX', '2019'],
  ['2019-XX-07', '7. eines unbekannten Monats 2019'],
  ['2019-06-1X', 'zwischen dem 10. und dem 19. Juni 2019'],
  ['2019-1X', 'zwischen dem 1. Oktober und dem 31. Dezember 2019'],
  ['198X-05', 'ein Mai zwischen 1980 und 1989'],
  ['198X-02-29', 'ein 29. Februar zwischen 1980 und 1988'],
  ['1XXX', 'zwischen dem 1. Januar 1000 und dem 31. Dezember 1999'],
  ['XXXX-02', 'ein Februar, Jahr unbekannt'],
  ['XXXX-02-16', 'ein 16. Februar, Jahr unbekannt'],
  ['XXXX', 'ohne Datum'],
  ['XXXX-XX-XX', 'ohne Datum'],
  ['1987-21', 'Frühjahr 1987'],
  ['1987-22', 'Sommer 1987'],
  ['1987-24', 'Winter 1987/88'],
  ['1999-24', 'Winter 1999/00'],
  ['1987-25', 'Frühjahr 1987'],
  ['1987-29', 'Frühjahr 1987 (Südhalbkugel)'],
  ['1987-30', 'Sommer 1987/88 (Südhalbkugel)'],
  ['1987-32~', 'um den Winter 1987 (Südhalbkugel)'],
  ['1987-33', '1. Quartal 1987'],
  ['1987-41', '2. Halbjahr 1987'],
  ['2022-02-16~', 'um den 16. Februar 2022'],
  ['2022-02~', 'um Februar 2022'],
  ['2022~', 'um 2022'],
  ['1987-21~', 'um das Frühjahr 1987'],
  ['1987-23~', 'um den Herbst 1987'],
  ['198X~', 'etwa die 1980er Jahre'],
  ['2022-02-16?', 'vermutlich 16. Februar 2022'],
  ['2022-02-16%', 'vermutlich um den 16. Februar 2022'],
  ['2022-?02-16', 'vermutlich 16. Februar 2022'],
  ['2020-05-03/2020-05-05', 'vom 3. bis zum 5. Mai 2020'],
  ['2020-04-30/2020-05-05', 'vom 30. April bis zum 5. Mai 2020'],
  ['2019-12-30/2020-01-02', 'vom 30. Dezember 2019 bis zum 2. Januar 2020'],
  ['2020-02/2020-05', 'Februar bis Mai 2020'],
  ['2018/2020', '2018 bis 2020'],
  ['2018~/2020', 'von um 2018 bis 2020'],
  ['2019-06-08/..', 'seit dem 8. Juni 2019'],
  ['2019/..', 'seit 2019'],
  ['198X/..', 'seit den 1980er Jahren'],
  ['2019-06-08/', 'seit dem 8. Juni 2019, Ende unbekannt'],
  ['../2019-06-08', 'bis zum 8. Juni 2019'],
  ['/2019', 'bis 2019, Anfang unbekannt'],
  ['2019-06-08/2019-06-08', '8. Juni 2019'],
  ['2019/2019', '2019'],
  ['2019-06-08/2019-06-10~', 'vom 8. Juni 2019 bis um den 10. Juni 2019'],
  ['[2019-09-24..2019-09-25]', '24. oder 25. September 2019'],
  ['[2019-09-30..2019-10-01]', '30. September oder 1. Oktober 2019'],
  ['[2019-12-31..2020-01-01]', '31. Dezember 2019 oder 1. Januar 2020'],
  ['[2020-05-03..2020-05-05]', 'zwischen dem 3. und dem 5. Mai 2020'],
  ['[2019-01..2019-05]', 'zwischen Januar und Mai 2019'],
  ['[2018..2020]', 'zwischen 2018 und 2020'],
  ['[2018,2019,2020]', '2018, 2019 oder 2020'],
  ['[2018,2020]', '2018 oder 2020'],
  ['[2019-05,2019-07]', 'Mai oder Juli 2019'],
  ['[2019-05-03~,2019-05-09]', 'um den 3. Mai 2019 oder 9. Mai 2019'],
  ['[2015, 2018..2020]', '2015 oder zwischen 2018 und 2020'],
  ['[..2019-06-08]', 'spätestens am 8. Juni 2019'],
  ['[..2019-06]', 'spätestens im Juni 2019'],
  ['[2019..]', 'frühestens 2019'],
  ['[1987-22..]', 'frühestens im Sommer 1987'],
  ['{2018,2020}', '2018 und 2020'],
  ['{2018..2020}', '2018 bis 2020'],
  ['{2019-05-03,2019-05-09}', '3. und 9. Mai 2019'],
  ['{2018..}', 'seit 2018'],
];

for (const [edtf, expected] of rows) {
  test(`${edtf} is told as „${expected}“`, () => {
    const reading = readEdtf(edtf);
    assert.ok('date' in reading, JSON.stringify(reading));
    assert.equal(dateWording(reading.date).replaceAll('\u00a0', ' '), expected);
  });
}

test('no line break parts the day from its month', () => {
  const reading = readEdtf('2019-06-08');
  assert.ok('date' in reading);
  assert.equal(dateWording(reading.date), '8.\u00a0Juni 2019');
});

test('a machine is told a date only where HTML can say exactly that', () => {
  const machine = (edtf: string): string | undefined => {
    const reading = readEdtf(edtf);
    return 'date' in reading ? machineDate(reading.date) : 'unreadable';
  };
  assert.equal(machine('2019-06-08'), '2019-06-08');
  assert.equal(machine('2019-06-XX'), '2019-06');
  assert.equal(machine('2019'), '2019');
  for (const edtf of ['2022-02-16~', '2019?', '198X', '1987-21', 'XXXX-02', '2018/2020', '[2018,2019]']) {
    assert.equal(machine(edtf), undefined, edtf);
  }
});
