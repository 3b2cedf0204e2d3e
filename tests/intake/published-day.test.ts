import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { germanDay } from '../../src/intake/date/german-day.ts';
import { weekdayOf } from '../../src/intake/date/calendar.ts';
import { draftArticle } from '../../src/intake/draft-article.ts';
import { readLabelledDay } from '../../src/intake/read-date.ts';
import { readRawFile } from '../../src/intake/read-raw-file.ts';
import { readEdtf } from '../../src/parse/edtf.ts';
import type { Draft } from '../../src/record/draft.ts';
import { weekdayForms } from '../../src/german/weekdays.ts';

const today = '2026-03-10';

const draftOf = (file: string, text: string): Draft =>
  draftArticle(readRawFile({ file, sha256: '', bytes: Buffer.from(text) }), [], today);

const report =
  'Der Gemeinderat hat den Bau einer neuen Feuerwache beschlossen, wie die Verwaltung nach der Sitzung mitteilte.';

/** The date of a text with a line of its own for the day, and the doubts about it. */
const dated = (line: string): readonly (string | undefined)[] => {
  const { published, doubts } = draftOf('text.txt', `Rat baut neue Wache\n\n${line}\n\n${report}\n`);
  return [published?.edtf, ...doubts.map(({ id }) => id)];
};

test('Of a day that no calendar has, the year is taken, and the editor is asked', () => {
  for (const line of ['31.02.2020', '31. April 2020', 'Stand: 2020-02-30', 'Kassel, 32. Mai 2020'])
    assert.deepEqual(dated(line), ['2020', 'no-such-day'], line);
  assert.deepEqual(dated('29.02.2020'), ['2020-02-29']);
  assert.deepEqual(dated('29.02.2021'), ['2021', 'no-such-day']);
});

test('Of a day that fell on another weekday, the month is taken, and the editor is asked', () => {
  for (const line of ['Freitag, 3.5.2021', 'Stand: Freitag, 3. Mai 2021', 'Kassel, Freitag, den 3. Mai 2021'])
    assert.deepEqual(dated(line), ['2021-05', 'weekday-contradicts-day'], line);
  assert.deepEqual(dated('Stand: Montag, 3.5.2021'), ['2021-05-03']);
});

test('Of a day after today, the year is not taken, and the editor is asked', () => {
  assert.deepEqual(dated('3.4.2077'), ['XXXX-04-03', 'day-to-come']);
  assert.deepEqual(dated('11.3.2026'), ['XXXX-03-11', 'day-to-come']);
  assert.deepEqual(dated('10.3.2026'), ['2026-03-10']);
  assert.deepEqual(dated('Stand: Mai 2077'), ['XXXX-XX-XX', 'day-to-come']);
});

test('An issue of two days came out on one of them', () => {
  for (const line of [
    '7./8. Februar 2004',
    'Samstag/Sonntag, 7./8. Februar 2004',
    'Ausgabe vom 7./8.2.2004',
    '(Erschienen in der Ausgabe vom 7./8. Februar 2004)',
  ])
    assert.deepEqual(dated(line), ['[2004-02-07..2004-02-08]'], line);
  assert.equal(dated('8./7. Februar 2004')[0], undefined);
});

test('What a page prints behind the day does not hide it', () => {
  for (const line of ['Stand: 3. April 2021, 09:12 Uhr | Lesedauer: 3 Min.', '3.4.2021 · 14 Kommentare'])
    assert.deepEqual(dated(line), ['2021-04-03'], line);
});

test('A dateline’s day that no calendar has leaves the year', () => {
  const { published, dateline } = draftOf('text.txt', `KASSEL, 31. Februar 2020 (dpa) - ${report}`);
  assert.deepEqual([published?.edtf, dateline?.date], ['2020', '2020']);
});

test('A sound day is taken before one that contradicts itself', () => {
  const text = `KASSEL, 3. Mai 2021 (dpa) - ${report}\n\nStand: Freitag, 3.5.2021\n`;
  assert.equal(draftOf('text.txt', text).published?.edtf, '2021-05-03');
});

test('A day of the event that fell on another weekday gives no more than its year', () => {
  const text = `Am Freitag, dem 3. Mai 2021, hat der Rat getagt. ${report}`;
  assert.equal(draftOf('text.txt', text).published?.edtf, '[2021..]');
});

const page = (published: string): string =>
  `<html><head><meta property="article:published_time" content="${published}"></head><body><h1>Rat baut neue Wache</h1><p>${report}</p></body></html>`;

for (const [published, day] of [
  ['2021-05-03T23:30:00Z', '2021-05-04'],
  ['2021-05-03T23:30:00+02:00', '2021-05-03'],
  ['2021-05-03T23:30:00+0200', '2021-05-03'],
  ['2021-01-03 23:30:00 -0500', '2021-01-04'],
  ['2021-05-03T23:30:00', '2021-05-03'],
  ['2021-05-03', '2021-05-03'],
  ['2021-02-31T12:00:00Z', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['1970-01-01T00:00:00Z', undefined],
  ['2077-04-03', 'XXXX-04-03'],
] as const) {
  test(`A page of ${published} came out in Germany on ${day ?? 'no day'}`, () =>
    assert.equal(draftOf('page.html', page(published)).published?.edtf, day));
}

test('The German day changes at midnight in summer and in winter', () => {
  assert.equal(germanDay(new Date('2021-07-01T21:59:59Z')), '2021-07-01');
  assert.equal(germanDay(new Date('2021-07-01T22:00:00Z')), '2021-07-02');
  assert.equal(germanDay(new Date('2021-12-31T23:00:00Z')), '2022-01-01');
});

test('Whatever day a line prints, the date is one that the archive reads, and never a day on another weekday', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 15 }),
      fc.integer({ min: 1800, max: 2030 }),
      fc.integer({ min: 0, max: 6 }),
      (day, month, year, weekday) => {
        const line = `Stand: ${weekdayForms[weekday]?.[0]}, ${day}.${month}.${year}`;
        const found = readLabelledDay(line);
        if (found === undefined) return;
        assert.ok('date' in readEdtf(found.edtf), line);
        if (found.edtf.length === 10) assert.equal(weekdayOf(found.edtf), weekday + 1, line);
      },
    ),
  );
});
