import type { EdtfString, IsoDay } from './identifiers.ts';

/**
 * One end of a date, or a whole one: what is known of a day, month, season, year, decade or century.
 * A masked month or day (`2019-XX-07`) is absent; where the digits left do not name a
 * precision of their own (`2019-06-1X`) it is `masked`, and the bounds say what is known.
 */
export interface DatePoint {
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'masked';
  readonly year: number | undefined;
  /** 1–12; for a season its EDTF code, 21 (spring) – 32 (winter of the south), or 33–41 for other parts of a year. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The first and the last day the point can mean; absent while the year is wholly unknown. */
  readonly earliest: IsoDay | undefined;
  readonly latest: IsoDay | undefined;
}

/** The end of an interval nobody has set (`2019/..`) or nobody knows (`2019/`). */
export type IntervalEnd = DatePoint | 'open' | 'unknown';

export type DateExpression =
  | { readonly kind: 'point'; readonly point: DatePoint }
  | { readonly kind: 'interval'; readonly from: IntervalEnd; readonly to: IntervalEnd }
  /** `one`: exactly one of the members is meant (`[a,b]`); `all`: every one is (`{a,b}`). */
  | { readonly kind: 'set'; readonly meaning: 'one' | 'all'; readonly members: readonly SetMember[] };

/** A single date, or a stretch of consecutive ones (`a..b`) of which an end may be open. */
export type SetMember =
  | { readonly kind: 'point'; readonly point: DatePoint }
  | { readonly kind: 'range'; readonly from: IntervalEnd; readonly to: IntervalEnd };

/** A possibly uncertain date: what was written, what it can mean at the earliest and at the latest. */
export interface EdtfDate {
  readonly edtf: EdtfString;
  /** The first day it can mean; absent when that end is open, unknown or masked away. */
  readonly earliest: IsoDay | undefined;
  /** The last day it can mean; absent like `earliest`. */
  readonly latest: IsoDay | undefined;
  readonly expression: DateExpression;
}
