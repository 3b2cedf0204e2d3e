import { type Column, textColumn, textOf } from './columns.ts';

const separator = '\0';

/** Texts as a column: one behind the other, or as JSON where they could not be told apart or are no Unicode. */
export const textsColumn = (texts: readonly string[]): Uint8Array => {
  const joined = texts.join(separator);
  const plain = textColumn(`-${joined}`);
  const isPlain = joined.split(separator).length === texts.length && textOf(plain) === `-${joined}`;
  return isPlain ? plain : textColumn(JSON.stringify(texts));
};

/** The texts in such a column. */
export const textsOf = (column: Column | undefined): readonly string[] => {
  const text = textOf(column);
  const texts: readonly string[] = text.startsWith('-') ? text.slice(1).split(separator) : JSON.parse(text);
  return texts;
};
