import { monthNames } from './months.ts';

/** As calendars shorten them (DIN 5008); May, March, June and July stay whole. */
const shortMonths = [
  'Jan.',
  'Febr.',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
];

export const shortMonth = (month: number): string => shortMonths[month - 1] ?? monthNames[month - 1] ?? '';

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const partsOf = (day: string): Parts => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

const dayName = ({ day, month }: Parts): string => `${day}.\u00a0${shortMonth(month)}`;

const lastDayOf = ({ year, month }: Parts): number => new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

const stretch = (first: string, last: string): string => {
  const [from, to] = [partsOf(first), partsOf(last)];
  const wholeMonths = from.day === 1 && to.day === lastDayOf(to);
  if (wholeMonths && from.month === 1 && to.month === 12) {
    return from.year === to.year ? from.year : `${from.year}–${to.year}`;
  }
  const sameYear = from.year === to.year;
  if (wholeMonths) {
    if (sameYear && from.month === to.month) return shortMonth(from.month);
    return sameYear
      ? `${shortMonth(from.month)}–${shortMonth(to.month)}`
      : `${shortMonth(from.month)} ${from.year}–${shortMonth(to.month)} ${to.year}`;
  }
  if (!sameYear) return `${dayName(from)} ${from.year}–${dayName(to)} ${to.year}`;
  if (from.month !== to.month) return `${dayName(from)}–${dayName(to)}`;
  return to.day === from.day + 1 ? `${from.day}./${dayName(to)}` : `${from.day}.–${dayName(to)}`;
};

/**
 * The days between which a date lies, in few letters for a drawing whose axis says the rest: `8. Juni`,
 * `24./25. Sept.`, `seit 1. Mai`; `um` before an approximate date, `?` after a doubtful one.
 */
export const shortDate = (
  earliest: string | undefined,
  latest: string | undefined,
  doubts: { readonly approximate: boolean; readonly uncertain: boolean },
): string => {
  const before = doubts.approximate ? 'um\u00a0' : '';
  const after = doubts.uncertain ? '\u00a0?' : '';
  if (earliest === undefined && latest === undefined) return '';
  if (earliest === undefined) return `bis ${before}${dayName(partsOf(latest ?? ''))}${after}`;
  if (latest === undefined) return `seit ${before}${dayName(partsOf(earliest))}${after}`;
  const name = earliest === latest ? dayName(partsOf(earliest)) : stretch(earliest, latest);
  return before + name + after;
};
