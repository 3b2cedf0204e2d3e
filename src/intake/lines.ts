/** A line with something on it, without the white space at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Empty lines above it; at the top of the text, those before the first words. */
  readonly gapBefore: number;
}

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** The lines of a text that are not empty, in order. Takes time proportional to the text's length. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let gapBefore = 0;
  const take = (end: number): void => {
    const raw = text.slice(start, end);
    const content = raw.trim();
    if (content === '') {
      gapBefore += 1;
      return;
    }
    const from = start + (raw.length - raw.trimStart().length);
    lines.push({ start: from, end: from + content.length, text: content, gapBefore });
    gapBefore = 0;
  };
  for (const match of text.matchAll(lineBreak)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return lines;
};
