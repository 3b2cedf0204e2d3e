import { monthForms, monthNumber } from '../../german/month-forms.ts';
import { weekdayForms, weekdayNumber } from '../../german/weekdays.ts';
import { isIsoDay } from '../../record/identifiers.ts';
import { alternatives } from '../alternatives.ts';
import { type DayReading, readPrintedDay } from './printed-day.ts';

const month = alternatives(monthForms.flat());
/** A regular expression for the name of a weekday. */
export const weekdayForm = alternatives(weekdayForms.flat());

/** A paper of the weekend names two days: "vom 3./4. Mai 1986". */
const firstDay = String.raw`(?:(?<dayBefore>\d{1,2})\.?\s?[/–-]\s?(?=\d{1,2}\.\s?(?:${month}|\d{1,2}\.)))?`;
const digits = String.raw`${firstDay}(?<day>\d{1,2})\.?\s?(?:(?<month>${month})|(?<number>\d{1,2})\.?)\s?(?<year>\d{4}|\d{2}(?!\d))?`;
const iso = String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?:T[\d:.+Z-]+)?`;

/** A regular expression for a day as texts print it, with its weekday; its groups are what `dayIn` reads. */
export const dayForm = String.raw`(?:(?:am\s)?(?:(?:${weekdayForm})\s?/\s?)?(?<weekday>${weekdayForm}),?\s?(?:den\s|der\s)?)?(?:${digits}|${iso})`;

/** The groups of a regular expression with such a day in it. */
export type DayGroups = Readonly<Record<string, string | undefined>>;

const fourDigits = (year: string): number =>
  year.length === 2 ? (Number(year) > 60 ? 1900 : 2000) + Number(year) : Number(year);

const isWholeDay = ({ edtf, fault }: DayReading): boolean => fault === undefined && isIsoDay(edtf);

/** One of two days; undefined where the second does not come behind the first. */
const oneOf = (first: DayReading | undefined, last: DayReading): DayReading | undefined =>
  first !== undefined && isWholeDay(first) && isWholeDay(last) && first.edtf < last.edtf
    ? { edtf: `[${first.edtf}..${last.edtf}]`, fault: undefined }
    : undefined;

const oneDayIn = ({
  weekday,
  day,
  month: name,
  number,
  year,
  isoYear,
  isoMonth,
  isoDay,
}: DayGroups): DayReading | undefined => {
  const printedYear = year ?? isoYear;
  return readPrintedDay({
    year: printedYear === undefined ? undefined : fourDigits(printedYear),
    month: name === undefined ? Number(number ?? isoMonth) : (monthNumber(name) ?? 0),
    day: Number(day ?? isoDay),
    weekday: weekday === undefined ? undefined : weekdayNumber(weekday),
  });
};

/** The day that was found, held against the calendar, of an issue of two days both; undefined when it is no date at all. */
export const dayIn = (groups: DayGroups): DayReading | undefined => {
  const last = oneDayIn(groups);
  const { dayBefore, ...others } = groups;
  if (last === undefined || dayBefore === undefined) return last;
  return oneOf(oneDayIn({ ...others, day: dayBefore, weekday: undefined }), last);
};
