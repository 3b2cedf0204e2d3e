import type { SearchDocument } from '../document.ts';
import { type Guard, hasShape, isArrayOf, isBoolean, isString, type Shape } from './shape.ts';

/** One article of the whole list, as an export writes it; what is unknown is empty. */
export interface DirectoryEntry {
  readonly id: string;
  readonly url: string;
  readonly headline: string;
  /** The archive gave the headline. */
  readonly supplied: boolean;
  /** As printed. */
  readonly bylines: readonly string[];
  /** The day in ISO 8601-2 (EDTF). */
  readonly edtf: string;
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
  readonly source: string;
}

const entryShape: Shape<DirectoryEntry> = {
  id: isString,
  url: isString,
  headline: isString,
  supplied: isBoolean,
  bylines: isArrayOf(isString),
  edtf: isString,
  date: isString,
  earliest: isString,
  latest: isString,
  source: isString,
};

export const isDirectory: Guard<readonly DirectoryEntry[]> = isArrayOf(hasShape(entryShape));

export const directoryEntry = (document: SearchDocument): DirectoryEntry => ({
  id: document.id,
  url: document.url,
  headline: document.headline,
  supplied: document.headlineSupplied,
  bylines: document.passages.flatMap(({ field, text }) => (field === 'byline' ? [text] : [])),
  edtf: document.edtf ?? '',
  date: document.date ?? '',
  earliest: document.days?.earliest ?? '',
  latest: document.days?.latest ?? '',
  source: document.source ?? '',
});
