import type { DraftPublication, PageEvidence } from '../../record/draft.ts';
import { isCalendarDay } from './calendar.ts';
import { germanDay } from './german-day.ts';

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** What systems write where they know no time: the first instant that they can count. */
const noTime = /^(?:0|1970-01-01T00:00:00(?:\.0+)?(?:Z|[+-]00:?00)$)/;

const dayOf = (published: string): string | undefined => {
  const [, year, month, day, offset] = written.exec(published) ?? [];
  if (noTime.test(published) || !isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  const instant = offset === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(instant) ? published.slice(0, 10) : germanDay(new Date(instant));
};

/**
 * The day of publication that a web page's own data gives. A time with an offset from Greenwich is counted in German
 * time: what came out at half past eleven in the evening there is of the next day here.
 */
export const dayOfPage = (page: PageEvidence | undefined): DraftPublication | undefined => {
  const text = page?.published ?? '';
  const day = dayOf(text);
  return day === undefined
    ? undefined
    : { edtf: day, certainty: 0.96, evidence: [{ text, start: 0, end: 0, rule: 'page-metadata' }] };
};
