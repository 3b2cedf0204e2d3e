import { readEdtf } from '../../parse/edtf.ts';
import type { EdtfDate } from '../../record/edtf-date.ts';
import type { EdtfString } from '../../record/identifiers.ts';
import { DamagedCache } from '../cache/record-file.ts';

const known = new Map<EdtfString, EdtfDate>();

/** The date that such a text says; many articles are of one day, and have one date. */
export const knownDate = (text: EdtfString): EdtfDate => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = readEdtf(text);
  if ('fault' in reading) throw new DamagedCache(`The cache holds a date that is none: ${text}`);
  known.set(text, reading.date);
  return reading.date;
};
