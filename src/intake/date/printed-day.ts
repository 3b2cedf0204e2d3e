import { isCalendarDay, isoDay, weekdayOf } from './calendar.ts';

/** A day as a text prints it. */
export interface PrintedDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** 1 (Monday) – 7 (Sunday). */
  readonly weekday: number | undefined;
}

/** What is wrong with a day that a text prints: the rule that found it, as evidence names it. */
export type DayFault = 'no-such-day' | 'weekday-contradicts-day';

/** What a printed day says, in EDTF. */
export interface DayReading {
  readonly edtf: string;
  readonly fault: DayFault | undefined;
}

const leapYear = 2000;

/**
 * Holds a printed day against the calendar. Of a day that no calendar has, the year is left, of one that fell on
 * another weekday, the month. Undefined for what is no date at all.
 */
export const readPrintedDay = ({ year, month, day, weekday }: PrintedDay): DayReading | undefined => {
  if (month < 1 || month > 12) return undefined;
  const exists = isCalendarDay(year ?? leapYear, month, day);
  const iso = isoDay(year ?? leapYear, month, day);
  if (year === undefined) return exists ? { edtf: `XXXX${iso.slice(4)}`, fault: undefined } : undefined;
  if (!exists) return { edtf: iso.slice(0, 4), fault: 'no-such-day' };
  return weekday === undefined || weekday === weekdayOf(iso)
    ? { edtf: iso, fault: undefined }
    : { edtf: iso.slice(0, 7), fault: 'weekday-contradicts-day' };
};
