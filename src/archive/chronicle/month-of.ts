import type { EdtfDate } from '../../record/edtf-date.ts';
import type { ChronicleMonth } from '../../record/chronicle.ts';
import { dayNumber } from '../../record/day-number.ts';

/** A stretch that is longer than two months says nothing of the month. */
const longestStretch = 62;

/** The month in which an article with this date is listed: that of its first possible day, if that says anything. */
export const monthOf = (date: EdtfDate | undefined): ChronicleMonth => {
  if (date?.earliest === undefined || date.latest === undefined) return 'unknown';
  const stretch = dayNumber(date.latest) - dayNumber(date.earliest);
  return stretch > longestStretch ? 'unknown' : Number(date.earliest.slice(5, 7));
};
