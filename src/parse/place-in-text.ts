import type { Place } from '../record/message.ts';

/** Where in a file an offset into its text (UTF-16 code units, lines ended by `\n`) lies. */
export const placeInText = (file: string, text: string, offset: number): Place => {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { file, line, column: before.length - lineStart + 1 };
};
