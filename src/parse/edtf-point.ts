import { isEDTFDate, parse } from '@edtf-ts/core';
import type { DatePoint } from '../record/edtf-date.ts';
import { type IsoDay, isIsoDay } from '../record/identifiers.ts';
import { boundsOfMask } from './calendar-mask.ts';
import { boundsOfYearPart } from './year-part.ts';

/** Why a date cannot be read; the wording of each stands in `german/wording/check.ts`. */
export type DateFault = 'syntax' | 'impossible' | 'time' | 'year' | 'reversed' | 'season-mask';

export type PointReading = { readonly point: DatePoint } | { readonly fault: DateFault };

const shape =
  /^[~?%]?(?<year>[\dX]{4})[~?%]?(?:-[~?%]?(?<month>[\dX]{2})[~?%]?(?:-[~?%]?(?<day>[\dX]{2})[~?%]?)?)?$/;

/** Digits first, then what is unknown; no press is older than four digits of year. */
const sayableYear = /^(?:[1-9]\d*X*|X+)$/;

const firstPart = 21;

const precisionOf = (year: string, month: string, day: string): DatePoint['precision'] => {
  if (month.includes('X') && month !== 'XX') return 'masked';
  if (day.includes('X') && day !== 'XX') return 'masked';
  if (day !== 'XX' && month === 'XX') return 'masked';
  const wholeYear = /^\d+$/.test(year) || year === 'XXXX';
  if (month !== 'XX') {
    if (!wholeYear) return 'masked';
    return day === 'XX' ? 'month' : 'day';
  }
  if (/^\d{3}X$/.test(year)) return 'decade';
  if (/^\d{2}XX$/.test(year)) return 'century';
  return /^\d+$/.test(year) ? 'year' : 'masked';
};

/** The year of the mask, the first one of a decade or a century. */
const yearOf = (year: string): number | undefined =>
  /^\d{2}/.test(year) ? Number(year.replaceAll('X', '0')) : undefined;

const doubtsIn = (text: string): Pick<DatePoint, 'approximate' | 'uncertain'> => ({
  approximate: /[~%]/.test(text),
  uncertain: /[?%]/.test(text),
});

const numberOf = (digits: string): number | undefined => (/^\d+$/.test(digits) ? Number(digits) : undefined);

/**
 * A season or another part of a year. The library, which takes the codes of the north for the south and knows none of the
 * south, is asked about a month in its place.
 */
const yearPart = (text: string, year: number, code: number): PointReading => {
  const bounds = boundsOfYearPart(year, code);
  if (bounds === undefined) return { fault: 'impossible' };
  const reading = parse(text.replace(/(?<=-[~?%]?)\d\d/, '01'));
  if (!reading.success || !isEDTFDate(reading.value)) return { fault: 'syntax' };
  return {
    point: {
      precision: 'season',
      year,
      month: code,
      day: undefined,
      ...doubtsIn(text),
      earliest: bounds[0],
      latest: bounds[1],
    },
  };
};

/** A day of the calendar is well-formed whatever the library says. */
const certainDay = (day: IsoDay): DatePoint => ({
  precision: 'day',
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
  approximate: false,
  uncertain: false,
  earliest: day,
  latest: day,
});

/**
 * Reads one date without a time: a day, month, season, year, decade or century, with `~`, `?`, `%` and `X`
 * (ISO 8601-2, EDTF level 2). The library decides what is well-formed; the bounds of a mask are found in the
 * calendar, because the library's run past the end of short months (`198X-02-29`).
 */
export const readPoint = (text: string): PointReading => {
  const parts = shape.exec(text)?.groups;
  if (parts === undefined) return { fault: /T\d/.test(text) ? 'time' : 'syntax' };
  const { year = '', month = 'XX', day = 'XX' } = parts;
  if (!sayableYear.test(year)) return { fault: 'year' };
  if (isIsoDay(text)) return { point: certainDay(text) };
  if (Number(month) >= firstPart) {
    if (parts['day'] !== undefined) return { fault: 'impossible' };
    return /^\d+$/.test(year) ? yearPart(text, Number(year), Number(month)) : { fault: 'season-mask' };
  }
  const bounds = boundsOfMask({ year, month, day });
  if (bounds === undefined) return { fault: 'impossible' };
  const reading = parse(text);
  if (!reading.success || !isEDTFDate(reading.value)) return { fault: 'syntax' };
  const [earliest, latest] = year === 'XXXX' ? [undefined, undefined] : bounds;
  const precision = precisionOf(year, month, day);
  return {
    point: {
      precision,
      year: precision === 'masked' && year.includes('X') ? undefined : yearOf(year),
      month: numberOf(month),
      day: numberOf(day),
      ...doubtsIn(text),
      earliest,
      latest,
    },
  };
};
