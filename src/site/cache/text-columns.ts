import { madeOnce } from '../../archive/made-once.ts';
import { type Column, textColumn, textOf } from './columns.ts';

const separator = '\0';

/** Texts as a column: one behind the other, or as JSON where they could not be told apart or are no Unicode. */
export const textsColumn = (texts: readonly string[]): Uint8Array => {
  const joined = texts.join(separator);
  const plain = textColumn(`-${joined}`);
  const isPlain = joined.split(separator).length === texts.length && textOf(plain) === `-${joined}`;
  return isPlain ? plain : textColumn(JSON.stringify(texts));
};

/** The text of a row; empty when the column has no such row. */
export type TextOfRow = (row: number) => string;

const listed = (texts: readonly string[]): TextOfRow => {
  return (row) => texts[row] ?? '';
};

/** Cut out when it is asked for: a string of each row would take as much again as its letters. */
const joined = (text: string): TextOfRow => {
  const found = [1];
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) found.push(at + 1);
  const starts = Uint32Array.from([...found, text.length + 1]);
  return (row) => text.slice(starts[row] ?? text.length, (starts[row + 1] ?? 0) - 1);
};

const decoded = (column: Column | undefined): TextOfRow => {
  const text = textOf(column);
  return text.startsWith('-') ? joined(text) : listed(JSON.parse(text));
};

const askedOf = (texts: () => TextOfRow): TextOfRow => {
  return (row) => texts()(row);
};

/** The texts in such a column, which is decoded when the first of them is asked for, and not held from then on. */
export const textsOf = (column: Column | undefined): TextOfRow => askedOf(madeOnce(() => decoded(column)));
