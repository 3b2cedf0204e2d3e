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

/** The day on a line that is nothing but a date, with or without label, weekday, place and time. */
export const readLabelledDay = (text: string): LabelledDay | undefined => {
  if (text.length > 120) return undefined;
  const groups = line.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const number = groups['month'] === undefined ? Number(groups['number']) : monthNumber(groups['month']);
  const year = groups['year'];
  const edtf =
    groups['iso'] ??
    `${year === undefined ? 'XXXX' : fourDigits(year)}-${String(number).padStart(2, '0')}-${(groups['day'] ?? '').padStart(2, '0')}`;
  if (!isCalendarDay(edtf)) return undefined;
  const labelled = groups['published'] === undefined ? 'bare' : 'published';
  return { edtf, kind: groups['updated'] === undefined ? labelled : 'updated' };
};

/** Lines such as "vor 3 Stunden" or "14:05 Uhr": a date line, but none that an archive can use. */
export const isRelativeTime = (text: string): boolean => relative.test(text);
