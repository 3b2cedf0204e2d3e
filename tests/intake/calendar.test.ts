import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { easterSunday } from '../../src/german/feasts.ts';
import { feastDay, isoDay, weekdayOf } from '../../src/intake/date/calendar.ts';

test('Easter falls on the days that church calendars print', () => {
  const printed = {
    1961: '04-02',
    1989: '03-26',
    2000: '04-23',
    2001: '04-15',
    2002: '03-31',
    2003: '04-20',
    2004: '04-11',
    2005: '03-27',
    2007: '04-08',
    2008: '03-23',
    2010: '04-04',
    2011: '04-24',
    2013: '03-31',
    2014: '04-20',
    2016: '03-27',
    2017: '04-16',
    2018: '04-01',
    2019: '04-21',
    2020: '04-12',
    2021: '04-04',
    2022: '04-17',
    2023: '04-09',
    2024: '03-31',
    2025: '04-20',
    2026: '04-05',
    2038: '04-25',
  };
  for (const [year, day] of Object.entries(printed)) {
    const easter = easterSunday(Number(year));
    assert.equal(isoDay(Number(year), easter.month, easter.day), `${year}-${day}`);
  }
});

test('Easter is always a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
      const { month, day } = easterSunday(year);
      const iso = isoDay(year, month, day);
      assert.equal(weekdayOf(iso), 7);
      assert.ok(iso.slice(5) >= '03-22' && iso.slice(5) <= '04-25');
    }),
  );
});

test('Carnival Monday 2026 is 16 February, Christmas Eve is 24 December', () => {
  assert.equal(feastDay('Rosenmontag', 2026), '2026-02-16');
  assert.equal(feastDay('Heiligabend', 1999), '1999-12-24');
});
