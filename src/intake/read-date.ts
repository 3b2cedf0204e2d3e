import { publishedLabels, updatedLabels } from '../german/date-labels.ts';
import { monthForms, monthNumber } from '../german/month-forms.ts';
import { alternatives } from './alternatives.ts';
import { dayForm, dayIn, weekdayForm } from './date/day-form.ts';
import type { DayReading } from './date/printed-day.ts';
import { besideIssue, yearOfIssue } from './read-issue-line.ts';
import { readSourceLine, type SourceLine } from './read-source-line.ts';

/**
 * A day that the text labels as its own: the line it stands on says nothing else, or where else the text came out.
 * Only a year or a month when the day has a fault, a masked year when the line has none: `XXXX-05-03`.
 */
export interface LabelledDay extends DayReading {
  readonly kind: 'published' | 'updated' | 'bare' | SourceLine['kind'];
}

const month = alternatives(monthForms.flat());
const time = String.raw`(?:\s*[,|–-]?\s*(?:um\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?(?:Uhr|h|MESZ|MEZ|CET))*)`;
const label = String.raw`(?:(?<updated>${alternatives(updatedLabels)})|(?<published>${alternatives(publishedLabels)}))`;
const place = String.raw`(?:(?!(?:${weekdayForm})(?!\p{L}))\p{Lu}[\p{L}./-]+(?:\s\p{Lu}[\p{L}./-]+){0,2},\s(?:den\s)?)`;
const line = new RegExp(
  String.raw`^[(\[]?(?:${label}\s?:?\s*)?(?:${place})?${dayForm}${time}?\s*[)\].]?$`,
  'iu',
);
const relative =
  /^(?:\d{1,2}[:.]\d{2}(?: Uhr)?|vor \d+ (?:Minuten?|Stunden?|Tag(?:en)?)|(?:heute|gestern),? (?:um )?\d{1,2}[:.]\d{2}(?: Uhr)?)$/iu;

/** "Stand: Mai 2021", "Kiel, im November 1918": only a label or a place makes a month the text's own. */
const monthLine = new RegExp(
  String.raw`^[(\[]?(?:${label}\s?:?\s*|${place}im\s)(?<month>${month})\s(?<year>\d{4})[)\].]?$`,
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

/** What a wire service stamps its reports with: "121430 Mrz 24" is the twelfth of March, half past two. */
const stamp = new RegExp(
  String.raw`^(?<day>[0-3]\d)(?:[01]\d|2[0-3])[0-5]\d\s(?<month>${month})\s(?<year>\d{4}|\d{2})$`,
  'iu',
);

const readStamp = (text: string): LabelledDay | undefined => {
  const found = dayIn(stamp.exec(text)?.groups ?? {});
  return found === undefined ? undefined : { ...found, kind: 'published' };
};

/** The day of an issue: "Nr. 41 / Morgenausgabe / Donnerstag, 18. Februar 1926". */
const readIssueDay = (text: string): LabelledDay | undefined => {
  const year = yearOfIssue(text);
  if (year !== undefined) return { edtf: year, fault: undefined, kind: 'published' };
  const beside = besideIssue(text);
  const found = beside === undefined ? undefined : readDay(beside);
  return found === undefined || found.edtf.startsWith('XXXX') ? undefined : { ...found, kind: 'published' };
};

const longestLine = 140;
const beforeUpdate = new RegExp(
  String.raw`\s*[,;|–/-]?\s+(?=(?:${alternatives(updatedLabels)})(?!\p{L}))`,
  'iu',
);

/**
 * The day on a line that is nothing but a date, with or without label, weekday, place and time, or the label of a
 * clipping. Of a line that names the last change too, the day of publication.
 */
export const readLabelledDay = (text: string): LabelledDay | undefined => {
  if (text.length > longestLine || !/\d/.test(text)) return undefined;
  const whole =
    readDay(text) ?? readMonth(text) ?? readStamp(text) ?? readSourceLine(text) ?? readIssueDay(text);
  if (whole !== undefined) return whole;
  const [first = '', second] = text.split(beforeUpdate, 2);
  return second !== undefined && readDay(second) !== undefined ? readDay(first) : undefined;
};

/** Lines such as "vor 3 Stunden" or "14:05 Uhr": a date line, but none that an archive can use. */
export const isRelativeTime = (text: string): boolean => relative.test(text);
