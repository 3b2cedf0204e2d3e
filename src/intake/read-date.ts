import { publishedLabels, updatedLabels } from '../german/date-labels.ts';
import { monthForms, monthNumber } from '../german/month-forms.ts';
import { weekdayForms } from '../german/weekdays.ts';
import { alternatives } from './alternatives.ts';

/** A day that the text labels as its own: the line it stands on says nothing else. */
export interface LabelledDay {
  /** ISO day, or with masked year: `XXXX-05-03`. */
  readonly edtf: string;
  readonly kind: 'published' | 'updated' | 'bare';
}

const month = alternatives(monthForms.flat());
const weekday = alternatives(weekdayForms.flat());
const time = String.raw`(?:\s*[,|–-]?\s*(?:um\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?(?:Uhr|h|MESZ|MEZ|CET))*)`;
const written = String.raw`(?:(?<day>\d{1,2})\.?\s?(?:(?<month>${month})|(?<number>\d{1,2})\.?)\s?(?<year>\d{4}|\d{2}(?!\d))?|(?<iso>\d{4}-\d{2}-\d{2})(?:T[\d:.+Z-]+)?)`;
const label = String.raw`(?:(?<updated>${alternatives(updatedLabels)})|(?<published>${alternatives(publishedLabels)}))`;
const place = String.raw`(?:\p{Lu}[\p{L}./-]+(?:\s\p{Lu}[\p{L}./-]+){0,2},\s(?:den\s)?)`;
const line = new RegExp(
  String.raw`^[(\[]?(?:${label}\s?:?\s*)?(?:${place})?(?:(?:am\s)?(?:${weekday}),?\s?(?:den\s|der\s)?)?${written}${time}?\s*[)\].]?$`,
  'iu',
);
const relative =
  /^(?:\d{1,2}[:.]\d{2}(?: Uhr)?|vor \d+ (?:Minuten?|Stunden?|Tag(?:en)?)|(?:heute|gestern),? (?:um )?\d{1,2}[:.]\d{2}(?: Uhr)?)$/iu;

const fourDigits = (year: string): string =>
  year.length === 2 ? `${Number(year) > 60 ? 19 : 20}${year}` : year;

const isCalendarDay = (iso: string): boolean => {
  const instant = Date.parse(`${iso.replace('XXXX', '2000')}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(5, 10) === iso.slice(5);
};

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
    kind: updated === undefined ? 'published' : 'updated',
  };
};

const readDay = (text: string): LabelledDay | undefined => {
  const groups = line.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { month: name, number: digits, day = '', year, iso, published, updated } = groups;
  const isLabelled = published !== undefined || updated !== undefined;
  // "3.5" on a line of its own may be a number.
  if (iso === undefined && name === undefined && year === undefined && !isLabelled) return undefined;
  const number = name === undefined ? Number(digits) : monthNumber(name);
  const masked = `${year === undefined ? 'XXXX' : fourDigits(year)}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const edtf = iso ?? masked;
  if (!isCalendarDay(edtf)) return undefined;
  return { edtf, kind: updated !== undefined ? 'updated' : published !== undefined ? 'published' : 'bare' };
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
