import type { Words } from '../../record/draft.ts';

/** Words of the text that say something about the day it was written. */
export interface Clue extends Words {
  readonly rule: string;
  readonly says: Statement;
}

export type Statement =
  /** The text was published in or after the year; `strong` when the text leans on it. */
  | { readonly kind: 'not-before-year'; readonly year: number; readonly strong: boolean }
  | { readonly kind: 'not-after-year'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  /** What is reported happened on this day; the year is missing when it goes without saying. */
  | {
      readonly kind: 'event-day';
      readonly year: number | undefined;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | undefined;
    }
  /** What is reported happened at a feast. */
  | { readonly kind: 'feast'; readonly name: string }
  /** The month has been reached. */
  | { readonly kind: 'month-reached'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number };
