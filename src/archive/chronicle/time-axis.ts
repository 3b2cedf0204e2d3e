import type { ArchiveGap } from '../../record/archive.ts';
import type { GapStretch } from '../../record/chronicle.ts';
import { dayNumber } from '../../record/day-number.ts';
import { type IsoDay, isIsoDay } from '../../record/identifiers.ts';

/** A stretch of whole days, drawn from left to right. */
export interface TimeAxis {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

const day = (text: string): IsoDay => {
  if (!isIsoDay(text)) throw new TypeError(`Not a day: ${text}`);
  return text;
};

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** The first day of a month, 1–12. */
export const firstDay = (year: number, month = 1): IsoDay => day(`${padded(year, 4)}-${padded(month, 2)}-01`);

export const daysIn = (year: number, month: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

/** The last day of a month, 1–12. */
export const lastDay = (year: number, month = 12): IsoDay =>
  day(`${padded(year, 4)}-${padded(month, 2)}-${padded(daysIn(year, month), 2)}`);

const hundredths = (share: number): number => Math.round(share * 100) / 100;

/** Where the morning of a day lies on the axis, in per cent; beyond the ends for days outside. */
export const shareOf = ({ first, last }: TimeAxis, iso: IsoDay, daysLater = 0): number => {
  const start = dayNumber(first);
  const length = dayNumber(last) + 1 - start;
  return hundredths((100 * (dayNumber(iso) + daysLater - start)) / length);
};

const within = (share: number): number => Math.min(100, Math.max(0, share));

/** From the morning of the first day to the evening of the last, as far as they lie on the axis. */
export const stretchOf = (
  axis: TimeAxis,
  earliest: IsoDay | undefined,
  latest: IsoDay | undefined,
): { readonly from: number; readonly to: number } => ({
  from: earliest === undefined ? 0 : within(shareOf(axis, earliest)),
  to: latest === undefined ? 100 : within(shareOf(axis, latest, 1)),
});

/** The gaps that reach into a stretch of time. */
export const gapsWithin = (gaps: readonly ArchiveGap[], { first, last }: TimeAxis): readonly ArchiveGap[] =>
  gaps.filter(
    ({ period: { earliest, latest } }) =>
      (earliest === undefined || earliest <= last) && (latest === undefined || latest >= first),
  );

/** The gaps that reach into an axis, as far as they do. */
export const gapStretches = (gaps: readonly ArchiveGap[], axis: TimeAxis): readonly GapStretch[] =>
  gapsWithin(gaps, axis).map((gap) => ({ gap, ...stretchOf(axis, gap.period.earliest, gap.period.latest) }));
