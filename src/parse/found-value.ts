import { checkWording as wording } from '../german/wording/check.ts';

const longest = 60;

const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)} …`);

/** What was found, in words for a message: „Titel“, die Zahl 567, eine Liste. */
export const foundValue = (value: unknown): string => {
  if (value === undefined || value === null) return wording.found.nothing;
  if (typeof value === 'string')
    return value.trim() === '' ? wording.found.nothing : wording.found.text(shortened(value));
  if (typeof value === 'number') return wording.found.number(value);
  if (typeof value === 'boolean') return wording.found.boolean(value);
  return Array.isArray(value) ? wording.found.list : wording.found.group;
};
