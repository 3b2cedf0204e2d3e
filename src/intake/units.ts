import { plainText } from './folded-text.ts';
import type { Line } from './lines.ts';

/** One or more lines that belong together: a paragraph, a headline, an item. Roles are given to units. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** As rules compare it: folded, without invisible characters. */
  readonly text: string;
  readonly gapBefore: number;
  /** Empty lines below it; infinite at the end of the text. */
  readonly gapAfter: number;
}

export const listMarker = /^(?:[-–—*•·▪►◦‣●■]|\d{1,3}[.)]|[a-z]\))\s+(?=\S)/;

const usualWidth = { least: 40, most: 110 } as const;

const firstWordLength = (text: string): number => /^\S*/.exec(text)?.[0].length ?? 0;

/** A greedy filler broke the line here: the next word would not have fitted any more. */
const isFilled = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + firstWordLength(next.text) > width;

const isMidSentence = (line: Line, next: Line): boolean =>
  /[^.!?:»«“”"']$/u.test(line.text.slice(-1)) || /^\p{Ll}/u.test(next.text);

/**
 * The width at which the text was wrapped by hand or by a mail program, or undefined when its lines are
 * whole paragraphs. Wrapped text gives itself away: no long lines, most breaks filled, many in mid-sentence.
 */
const wrapWidth = (lines: readonly Line[]): number | undefined => {
  const plain = lines.filter((line) => !/https?:\/\/\S{40}/.test(line.text));
  const width = plain.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  if (width < usualWidth.least || width > usualWidth.most) return undefined;
  let filled = 0;
  let midSentence = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.gapBefore > 0 || !isFilled(line, next, width - 4)) continue;
    filled += 1;
    if (isMidSentence(line, next)) midSentence += 1;
  }
  return filled >= 3 && midSentence >= filled * 0.5 ? width : undefined;
};

const joins = (line: Line, next: Line, width: number): boolean =>
  next.gapBefore === 0 && !listMarker.test(next.text) && isFilled(line, next, width - 4);

const joined = (
  text: string,
  lines: readonly Line[],
  continues: (line: Line, next: Line) => boolean,
): readonly Unit[] => {
  const units: Unit[] = [];
  let first = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next !== undefined && continues(line, next)) continue;
    const opening = lines[first] ?? line;
    units.push({
      start: opening.start,
      end: line.end,
      text: plainText(text.slice(opening.start, line.end)),
      gapBefore: opening.gapBefore,
      gapAfter: next?.gapBefore ?? Number.POSITIVE_INFINITY,
    });
    first = index + 1;
  }
  return units;
};

/**
 * Lines put together into units: every line is one, unless the text is hard-wrapped; then the lines of a
 * paragraph are. The original line breaks stay visible in the offsets.
 */
export const unitsOf = (text: string, lines: readonly Line[]): readonly Unit[] => {
  const width = wrapWidth(lines);
  return joined(text, lines, (line, next) => width !== undefined && joins(line, next, width));
};

/** Every line a unit, for text whose line breaks are known to mean something. */
export const linesAsUnits = (text: string, lines: readonly Line[]): readonly Unit[] =>
  joined(text, lines, () => false);
