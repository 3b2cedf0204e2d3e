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
    2008: '03-23',
    2011: '04-24',
    2019: '04-21',
    2024: '03-31',
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
