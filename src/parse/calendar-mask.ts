import { type IsoDay, isIsoDay } from '../record/identifiers.ts';

/** A date of which digits may be unknown: four, two and two characters, each a digit or `X`. */
export interface CalendarMask {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const everyNumber = (mask: string, lowest: number, highest: number): readonly string[] => {
  if (!mask.includes('X')) return Number(mask) >= lowest && Number(mask) <= highest ? [mask] : [];
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  return Array.from({ length: highest - lowest + 1 }, (_, index) =>
    String(lowest + index).padStart(mask.length, '0'),
  ).filter((number) => pattern.test(number));
};

const firstDay = (years: readonly string[], months: readonly string[], days: readonly string[]) => {
  for (const year of years) {
    for (const month of months) {
      for (const day of days) {
        const text = `${year}-${month}-${day}`;
        if (isIsoDay(text)) return text;
      }
    }
  }
  return undefined;
};

/** The first and the last existing day that fits the mask; nothing when no day of the calendar does. */
export const boundsOfMask = ({ year, month, day }: CalendarMask): readonly [IsoDay, IsoDay] | undefined => {
  const years = everyNumber(year, Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9')));
  const months = everyNumber(month, 1, 12);
  const days = everyNumber(day, 1, 31);
  const first = firstDay(years, months, days);
  const last = firstDay(years.toReversed(), months.toReversed(), days.toReversed());
  return first === undefined || last === undefined ? undefined : [first, last];
};
