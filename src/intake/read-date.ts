import { publishedLabels, updatedLabels } from '../german/date-labels.ts';
import { monthForms, monthNumber } from '../german/month-forms.ts';
import { weekdayForms, weekdayNumber } from '../german/weekdays.ts';
import { alternatives } from './alternatives.ts';
import { type DayFault, readPrintedDay } from './date/printed-day.ts';

/** A day that the text labels as its own: the line it stands on says nothing else. */
export interface LabelledDay {
  /** ISO day, or with masked year: `XXXX-05-03`. Only the year or the month when the day has a fault. */
  readonly edtf: string;
  readonly fault: DayFault | undefined;
  readonly kind: 'published' | 'updated' | 'bare';
}

const month = alternatives(monthForms.flat());
const weekday = alternatives(weekdayForms.flat());
const time = String.raw`(?:\s*[,|–-]?\s*(?:um\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?(?:Uhr|h|MESZ|MEZ|CET))*)`;
const written = String.raw`(?:(?<day>\d{1,2})\.?\s?(?:(?<month>${month})|(?<number>\d{1,2})\.?)\s?(?<year>\d{4}|\d{2}(?!\d))?|(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?:T[\d:.+Z-]+)?)`;
const label = String.raw`(?:(?<updated>${alternatives(updatedLabels)})|(?<published>${alternatives(publishedLabels)}))`;
const place = String.raw`(?:(?!(?:${weekday})(?!\p{L}))\p{Lu}[\p{L}./-]+(?:\s\p{Lu}[\p{L}./-]+){0,2},\s(?:den\s)?)`;
const line = new RegExp(
  String.raw`^[(\[]?(?:${label}\s?:?\s*)?(?:${place})?(?:(?:am\s)?(?<weekday>${weekday}),?\s?(?:den\s|der\s)?)?${written}${time}?\s*[)\].]?$`,
  'iu',
);
const relative =
  /^(?:\d{1,2}[:.]\d{2}(?: Uhr)?|vor \d+ (?:Minuten?|Stunden?|Tag(?:en)?)|(?:heute|gestern),? (?:um )?\d{1,2}[:.]\d{2}(?: Uhr)?)$/iu;

const fourDigits = (year: string): number =>
  year.length === 2 ? (Number(year) > 60 ? 1900 : 2000) + Number(year) : Number(year);

/** "Stand: Mai 2021": only a label makes a month the text's own. */
const monthLine = new RegExp(
  String.raw`^[(\[]?${label}\s?:?\s*(?<month>${month})\s(?<year>\d{4})[)\].]?$`,
  'iu',
);

const readMonth = (text: string): LabelledDay | undefined => {
  const { month: name = '', year = '', updated } = monthLine.exec(text)?.groups ?? {};
  const number = monthNumber(name);
  if (number === undefined) return undefined;
  return {
    edtf: `${year}-${String(number).padStart(2, '0')}`,
    fault: undefined,
    kind: updated === undefined ? 'published' : 'updated',
  };
};

type Groups = Readonly<Record<string, string | undefined>>;

const dayIn = ({ year, month: name, number, day, weekday: named, isoYear, isoMonth, isoDay }: Groups) =>
  readPrintedDay({
    year: isoYear !== undefined ? Number(isoYear) : year === undefined ? undefined : fourDigits(year),
    month: name === undefined ? Number(number ?? isoMonth) : (monthNumber(name) ?? 0),
    day: Number(day ?? isoDay),
    weekday: named === undefined ? undefined : weekdayNumber(named),
  });

const readDay = (text: string): LabelledDay | undefined => {
  const groups = line.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { month: name, year, isoYear, published, updated } = groups;
  const isLabelled = published !== undefined || updated !== undefined;
  // "3.5" on a line of its own may be a number.
  if (isoYear === undefined && name === undefined && year === undefined && !isLabelled) return undefined;
  const kind = updated !== undefined ? 'updated' : published !== undefined ? 'published' : 'bare';
  const found = dayIn(groups);
  return found === undefined ? undefined : { ...found, kind };
};

const longestLine = 140;
const beforeUpdate = new RegExp(
  String.raw`\s*[,;|–/-]?\s+(?=(?:${alternatives(updatedLabels)})(?!\p{L}))`,
  'iu',
);

/**
 * The day on a line that is nothing but a date, with or without label, weekday, place and time. Of a line that
 * names the last change too, the day of publication.
 */
export const readLabelledDay = (text: string): LabelledDay | undefined => {
  if (text.length > longestLine) return undefined;
  const whole = readDay(text) ?? readMonth(text);
  if (whole !== undefined) return whole;
  const [first = '', second] = text.split(beforeUpdate, 2);
  return second !== undefined && readDay(second) !== undefined ? readDay(first) : undefined;
};

/** Lines such as "vor 3 Stunden" or "14:05 Uhr": a date line, but none that an archive can use. */
export const isRelativeTime = (text: string): boolean => relative.test(text);
