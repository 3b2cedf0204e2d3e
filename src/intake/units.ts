import { isDivided, plainText } from './folded-text.ts';
import type { Line } from './lines.ts';
import { readByline } from './read-byline.ts';
import { readDateline } from './read-dateline.ts';
import { readSignature } from './read-signature.ts';
import { isServiceLine } from './read-wire-line.ts';

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

/** A list's item, a line that only names an author, signs or gives an address, and an agency's dateline. */
const startsAnew = ({ text }: Line): boolean =>
  listMarker.test(text) ||
  /^(?:https?:|www\.)|@/u.test(text) ||
  readByline(text) !== undefined ||
  isServiceLine(text) ||
  readSignature(text)?.start === 0 ||
  (readDateline(text, 0)?.agencies.length ?? 0) > 0;

/** What no line of its own begins with: the rest of a word, or of a sentence whose line is long enough to be broken. */
const isBroken = (line: Line, next: Line): boolean =>
  next.gapBefore === 0 &&
  (isDivided(line.text, next.text) ||
    (line.text.length >= usualWidth.least &&
      /^\p{Ll}/u.test(next.text) &&
      !/[.!?:;]$/u.test(line.text.slice(-1)) &&
      !startsAnew(next)));

/**
 * The width at which the text was wrapped by hand or by a mail program, or undefined when its lines are
 * whole paragraphs. Wrapped text gives itself away: no long lines, most breaks filled, many in mid-sentence;
 * a short one by breaks that no paragraph has.
 */
const wrapWidth = (lines: readonly Line[]): number | undefined => {
  const plain = lines.filter((line) => !/https?:\/\/\S{40}/.test(line.text));
  const width = plain.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  if (width < usualWidth.least || width > usualWidth.most) return undefined;
  let [filled, midSentence, broken] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.gapBefore > 0) continue;
    if (isBroken(line, next)) broken += 1;
    if (!isFilled(line, next, width - 4)) continue;
    filled += 1;
    if (isMidSentence(line, next)) midSentence += 1;
  }
  const isWrapped = (filled >= 3 && midSentence >= filled * 0.5) || broken >= 2;
  return isWrapped || (broken === 1 && filled === 2 && midSentence === 2) ? width : undefined;
};

const joins = (line: Line, next: Line, width: number | undefined): boolean =>
  isBroken(line, next) ||
  (width !== undefined && next.gapBefore === 0 && isFilled(line, next, width - 4) && !startsAnew(next));

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
 * paragraph are. A line that breaks a word or a sentence never stands alone. The original line breaks stay visible in the offsets.
 */
export const unitsOf = (text: string, lines: readonly Line[]): readonly Unit[] => {
  const width = wrapWidth(lines);
  return joined(text, lines, (line, next) => joins(line, next, width));
};

/** Every line a unit, for text whose line breaks are known to mean something. */
export const linesAsUnits = (text: string, lines: readonly Line[]): readonly Unit[] =>
  joined(text, lines, () => false);
