import { isControl } from '../rules/furniture-rules.ts';
import { readByline } from '../read-byline.ts';
import { readLabelledDay } from '../read-date.ts';
import { type Cut, type Cutter, reading } from './cut.ts';

const separator = /\s*(?:\||·|•|\/\/|–|—|,)\s*(?=\S)/gu;

const longestLine = 200;
const longestSection = 40;

const byline = reading('byline', 'byline-beside-date', 0.95);
const date = reading('date-line', 'date-beside-byline', 0.95);

const control = reading('share', 'control-beside-date', 0.95);

const isDay = (text: string): boolean => readLabelledDay(text) !== undefined;
const isByline = (text: string): boolean => readByline(text) !== undefined;

/** "Von Anna Berg | 3. Mai 2021": a byline or a section and the date, on one line. */
export const atDate: Cutter = (raw, unit) => {
  if (raw.length > longestLine || isDay(raw)) return [];
  for (const match of raw.matchAll(separator)) {
    const before = raw.slice(0, match.index);
    const afterStart = match.index + match[0].length;
    const after = raw.slice(afterStart);
    const cuts = (first: Cut['reading'], second: Cut['reading']): readonly Cut[] => [
      { start: unit.start, end: unit.start + before.length, reading: first },
      { start: unit.start + afterStart, end: unit.end, reading: second },
    ];
    if (isDay(after) && isByline(before)) return cuts(byline, date);
    if (isDay(after) && match[0].trim() === '|' && before.length < longestSection)
      return cuts(undefined, date);
    if (isDay(before) && isByline(after)) return cuts(date, byline);
    if (isDay(before) && isControl(after)) return cuts(date, control);
    if (isControl(before) && isDay(after)) return cuts(control, date);
  }
  return [];
};
