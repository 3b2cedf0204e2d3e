import type { EdtfDate } from './edtf-date.ts';

/** Whether a date is one certain day, and no stretch of time or estimate. */
export const isCertainDay = ({ earliest, latest, expression }: EdtfDate): boolean =>
  earliest !== undefined &&
  earliest === latest &&
  expression.kind === 'point' &&
  !expression.point.approximate &&
  !expression.point.uncertain;
