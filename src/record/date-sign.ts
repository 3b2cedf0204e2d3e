import { dateDoubts } from './date-doubts.ts';
import type { EdtfDate } from './edtf-date.ts';

/** How a date is drawn: a dot for a day, a ring when it is an estimate; a bracket for a stretch, dashed when it is. */
export const dateSigns = ['day', 'about', 'stretch', 'about-stretch'] as const;

export type DateSign = (typeof dateSigns)[number];

/** The sign of a date beside a list, the same that the timeline draws; what is not known is a stretch. */
export const dateSign = (date: EdtfDate | undefined): DateSign => {
  if (date === undefined) return 'stretch';
  const { approximate, uncertain } = dateDoubts(date);
  const isDay = date.earliest !== undefined && date.earliest === date.latest;
  if (approximate || uncertain) return isDay ? 'about' : 'about-stretch';
  return isDay ? 'day' : 'stretch';
};
