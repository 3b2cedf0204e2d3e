import type { DatePoint } from '../record/edtf-date.ts';
import { monthNames, yearParts } from './months.ts';

/** How a date stands in its phrase: alone, after “um”, after “zwischen”, after “spätestens”. */
export type GrammaticalCase = 'alone' | 'accusative' | 'dative' | 'locative';

/** What may be left out because the next date says it too: “24.” of “24. oder 25. September”. */
export type Shared = 'nothing' | 'year' | 'month';

const monthName = (month: number): string => monthNames[month - 1] ?? '';

/** The day of an ISO day as a phrase in the dative: `dem 8. Juni 2019`. */
const boundary = (isoDay: string, shared: Shared): string => {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  if (shared === 'month') return `dem\u00a0${Number(day)}.`;
  const withMonth = `dem\u00a0${Number(day)}.\u00a0${monthName(Number(month))}`;
  return shared === 'year' ? withMonth : `${withMonth} ${year}`;
};

const sharedBy = (first: string, second: string): Shared => {
  if (first.slice(0, 7) === second.slice(0, 7)) return 'month';
  return first.slice(0, 4) === second.slice(0, 4) ? 'year' : 'nothing';
};

const between = (first: string, last: string): string =>
  `zwischen ${boundary(first, sharedBy(first, last))} und ${boundary(last, 'nothing')}`;

/** `ein Februar`, `ein 16. Februar`: of a year that is not known. */
const oneOfMany = (month: number, day: number | undefined): string =>
  `ein ${day === undefined ? '' : `${day}.\u00a0`}${monthName(month)}`;

const masked = ({ year, month, day, earliest, latest }: DatePoint): string => {
  if (year !== undefined && month === undefined && day !== undefined) {
    return `${day}. eines unbekannten Monats ${year}`;
  }
  if (earliest === undefined || latest === undefined) return 'ohne Datum';
  return year === undefined && month !== undefined
    ? `${oneOfMany(month, day)} zwischen ${earliest.slice(0, 4)} und ${latest.slice(0, 4)}`
    : between(earliest, latest);
};

const seasonName = ({ month, year }: DatePoint, shared: Shared): string => {
  const part = yearParts.get(month ?? 0);
  const name = part?.name ?? '';
  const note = part?.note ?? '';
  if (part?.intoNextYear !== true || year === undefined)
    return shared === 'nothing' ? `${name} ${year}${note}` : name;
  return `${name} ${year}/${String((year + 1) % 100).padStart(2, '0')}${note}`;
};

/** The date without article: `8. Juni 2019`, `Winter 1987/88`. */
const bare = (point: DatePoint, shared: Shared): string => {
  const { precision, year, month, day } = point;
  const name = month === undefined ? '' : monthName(month);
  const ofYear = shared === 'nothing' ? ` ${year}` : '';
  switch (precision) {
    case 'day':
      return shared === 'month' ? `${day}.` : `${day}.\u00a0${name}${ofYear}`;
    case 'month':
      return `${name}${ofYear}`;
    case 'season':
      return seasonName(point, shared);
    case 'decade':
      return `${year}er Jahre`;
    case 'century':
      return `${Math.floor((year ?? 0) / 100) + 1}.\u00a0Jahrhundert`;
    case 'year':
    case 'masked':
      return String(year);
  }
  return '';
};

type Article = Readonly<Record<GrammaticalCase, string>>;

const masculine: Article = { alone: '', accusative: 'den\u00a0', dative: 'dem\u00a0', locative: 'am\u00a0' };
const neuter: Article = { alone: '', accusative: 'das\u00a0', dative: 'dem\u00a0', locative: 'im\u00a0' };
const none: Article = { alone: '', accusative: '', dative: '', locative: '' };
const ofMonth: Article = { ...none, locative: 'im\u00a0' };
const ofSeason: Article = { ...masculine, locative: 'im\u00a0' };
const plural: Article = {
  alone: 'die\u00a0',
  accusative: 'die\u00a0',
  dative: 'den\u00a0',
  locative: 'in den\u00a0',
};

const articleOf = ({ precision, month }: DatePoint): Article => {
  switch (precision) {
    case 'day':
      return masculine;
    case 'month':
      return ofMonth;
    case 'season':
      return yearParts.get(month ?? 0)?.gender === 'neuter' ? neuter : ofSeason;
    case 'decade':
      return plural;
    case 'century':
      return neuter;
    case 'year':
    case 'masked':
      return none;
  }
  return none;
};

/** Plural nouns take an n in the dative: `den 1980er Jahren`. */
const dativeEnding = ({ precision }: DatePoint, used: GrammaticalCase): string =>
  precision === 'decade' && (used === 'dative' || used === 'locative') ? 'n' : '';

/** Whether the point is said as a noun that an article and a preposition can stand before. */
export const isNoun = ({ precision, year }: DatePoint): boolean =>
  precision !== 'masked' && year !== undefined;

/** A date without its doubts, in the case its phrase needs. */
export const pointName = (point: DatePoint, used: GrammaticalCase, shared: Shared = 'nothing'): string => {
  if (point.precision === 'masked') return masked(point);
  if (point.year === undefined) return `${oneOfMany(point.month ?? 0, point.day)}, Jahr unbekannt`;
  return articleOf(point)[used] + bare(point, shared) + dativeEnding(point, used);
};

/** What two neighbouring dates have in common, so that the first need not say it. */
export const sharedWith = (point: DatePoint, next: DatePoint): Shared => {
  if (point.year === undefined || point.year !== next.year || point.precision !== next.precision)
    return 'nothing';
  if (point.precision === 'day') return point.month === next.month ? 'month' : 'year';
  return point.precision === 'month' || point.precision === 'season' ? 'year' : 'nothing';
};

const inexact: ReadonlySet<DatePoint['precision']> = new Set(['decade', 'century', 'masked']);

/** A date with its doubts: `vermutlich um den 16. Februar 2022`. */
export const pointWording = (point: DatePoint): string => {
  const probably = point.uncertain ? 'vermutlich ' : '';
  if (!point.approximate) return probably + pointName(point, 'alone');
  return inexact.has(point.precision) || point.year === undefined
    ? `${probably}etwa ${pointName(point, 'alone')}`
    : `${probably}um ${pointName(point, 'accusative')}`;
};
