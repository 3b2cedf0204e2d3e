import { isEDTFDate, isEDTFSeason, parse } from '@edtf-ts/core';
import type { DatePoint } from '../record/edtf-date.ts';
import { type IsoDay, isIsoDay } from '../record/identifiers.ts';
import { boundsOfMask } from './calendar-mask.ts';

/** Why a date cannot be read; the wording of each stands in `german/wording/check.ts`. */
export type DateFault = 'syntax' | 'impossible' | 'time' | 'year' | 'reversed' | 'season-mask';

export type PointReading = { readonly point: DatePoint } | { readonly fault: DateFault };

const shape =
  /^[~?%]?(?<year>[\dX]{4})[~?%]?(?:-[~?%]?(?<month>[\dX]{2})[~?%]?(?:-[~?%]?(?<day>[\dX]{2})[~?%]?)?)?$/;

/** Digits first, then what is unknown; no press is older than four digits of year. */
const sayableYear = /^(?:[1-9]\d*X*|X+)$/;

const firstSeason = 21;

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

const numberOf = (digits: string): number | undefined => (/^\d+$/.test(digits) ? Number(digits) : undefined);

const dayOf = (date: Date): IsoDay | undefined => {
  const day = date.toISOString().slice(0, 10);
  return isIsoDay(day) ? day : undefined;
};

const season = (text: string, approximate: boolean, uncertain: boolean): PointReading => {
  const reading = parse(text);
  if (!reading.success) return { fault: 'impossible' };
  const { value } = reading;
  if (!isEDTFSeason(value)) return { fault: 'syntax' };
  return {
    point: {
      precision: 'season',
      year: value.year,
      month: value.season,
      day: undefined,
      approximate,
      uncertain,
      earliest: dayOf(value.min),
      latest: dayOf(value.max),
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
  const approximate = /[~%]/.test(text);
  const uncertain = /[?%]/.test(text);
  if (Number(month) >= firstSeason) {
    return /^\d+$/.test(year) ? season(text, approximate, uncertain) : { fault: 'season-mask' };
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
      approximate,
      uncertain,
      earliest,
      latest,
    },
  };
};
