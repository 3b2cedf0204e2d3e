import { headFields } from '../../german/head-fields.ts';
import type { Reading } from '../../record/draft.ts';
import { alternatives } from '../alternatives.ts';
import { readByline } from '../read-byline.ts';
import { readLabelledDay } from '../read-date.ts';
import type { Unit } from '../units.ts';
import { type Cutter, reading } from './cut.ts';

interface Field {
  readonly role: Reading['role'];
  readonly label: string;
  readonly value: string;
}

const roles: ReadonlyMap<string, Reading['role']> = new Map(
  headFields.flatMap(([role, labels]) => labels.map((label) => [label.toLowerCase(), role] as const)),
);
const form = new RegExp(String.raw`^((${alternatives([...roles.keys()])})\s?:\s*)(\S.*)$`, 'isu');
const longestValue = 200;

const fieldOf = (text: string): Field | undefined => {
  if (text.length > longestValue) return undefined;
  const [, label = '', name = '', value = ''] = form.exec(text) ?? [];
  const role = roles.get(name.toLowerCase());
  return role === undefined ? undefined : { role, label, value };
};

/** More lines than this above a text are a list. */
const mostFields = 10;

const headOf = (units: readonly Unit[]): readonly Field[] => {
  const fields: Field[] = [];
  for (const { text } of units.slice(0, mostFields)) {
    const field = fieldOf(text);
    if (field === undefined) break;
    fields.push(field);
  }
  return fields;
};

/**
 * Two labels and more at the top, one of them before the day, are the head of a record: "Zeit: 12.11.1998", "Titel:
 * Neue Wache". Fewer, or without a day, may be a programme, a book or an interview.
 */
const isRecord = (fields: readonly Field[]): boolean =>
  fields.length >= 2 &&
  fields.some(({ role, value }) => role === 'date-line' && readLabelledDay(value) !== undefined) &&
  fields.some(({ role }) => role !== 'date-line');

const certainty = 0.98;

/** "Titel: Neue Wache" in the head of a record: the label, and what it names. */
export const atHeadField: Cutter = (raw, unit, { units, index }) => {
  const field = index < mostFields ? fieldOf(raw) : undefined;
  const head = field === undefined ? [] : headOf(units);
  if (field === undefined || index >= head.length || !isRecord(head)) return [];
  const { label } = field;
  // A mail's sender may be a desk, and is no author's line.
  const role = field.role === 'byline' && field.value.includes('@') ? 'boilerplate' : field.role;
  const whole = { start: unit.start, end: unit.end, reading: reading(role, 'field-of-a-head', certainty) };
  // These are read with their labels.
  if (role === 'boilerplate' || (role === 'byline' && readByline(raw) !== undefined)) return [whole];
  const start = unit.start + label.length;
  return [
    { start: unit.start, end: start, reading: reading('boilerplate', 'label-in-a-head', certainty) },
    { ...whole, start },
  ];
};
