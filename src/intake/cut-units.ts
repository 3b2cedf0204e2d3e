import type { Reading } from '../record/draft.ts';
import { plainText } from './folded-text.ts';
import { isProse, type Piece } from './piece.ts';
import { readByline } from './read-byline.ts';
import { creditAtEnd, creditInFront, gluedCredit, isCredit } from './read-credit.ts';
import { readLabelledDay } from './read-date.ts';
import { readDateline } from './read-dateline.ts';
import { readSignature } from './read-signature.ts';
import { correctionOpening, relatedOpening } from './rules/furniture-rules.ts';
import { listMarker, type Unit } from './units.ts';

/** A stretch of a unit that is something of its own, by offsets in the whole text. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading | undefined;
}

/** The headline stands within the first lines. */
const headLines = 8;

/** What a cutter may look at beside the unit itself. */
interface Context {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly index: number;
  /** Units of running text before this one. */
  readonly proseBefore: number;
  readonly isLastProse: boolean;
}

type Cutter = (raw: string, unit: Unit, context: Context) => readonly Cut[];

const reading = (role: Reading['role'], rule: string, certainty: number): Reading => ({
  role,
  rule,
  certainty,
});

/** Datelines stand at the head of the report; after its first paragraphs a place and a dash are just words. */
const datelineReach = 3;

const atDateline: Cutter = (raw, unit, { proseBefore }) => {
  if (proseBefore >= datelineReach || !isProse(unit) || listMarker.test(raw)) return [];
  const dateline = readDateline(raw, unit.start);
  if (dateline === undefined) return [];
  const certainty = dateline.agencies.length > 0 ? 0.98 : 0.85;
  const cut = {
    start: dateline.start,
    end: dateline.end,
    reading: reading('dateline', 'dateline-opens-paragraph', certainty),
  };
  const subtitle = {
    start: unit.start,
    end: dateline.start,
    reading: reading('lead', 'subtitle-before-dateline', 0.8),
  };
  return dateline.start === unit.start ? [cut] : [subtitle, cut];
};

const atSignature: Cutter = (raw, unit, { isLastProse }) => {
  if (!isLastProse) return [];
  const signature = readSignature(raw);
  if (signature === undefined || signature.start === 0) return [];
  return [
    {
      start: unit.start + signature.start,
      end: unit.end,
      reading: reading('signature', 'signature-closes-paragraph', 0.97),
    },
  ];
};

const repeatsHeadline = (text: string, { units, index }: Context): boolean =>
  text.length > 12 && units.slice(0, Math.min(index, headLines)).some((unit) => unit.text === text);

const atCredit: Cutter = (raw, unit, context) => {
  if (isCredit(raw) || listMarker.test(raw) || relatedOpening.test(raw) || correctionOpening.test(raw))
    return [];
  const glue = gluedCredit(raw);
  if (glue !== undefined) {
    const credit = {
      start: unit.start + glue.start,
      end: unit.end,
      reading: reading('credit', 'credit-glued-to-words', 0.95),
    };
    const words = raw.slice(0, glue.start);
    const isAlternative = repeatsHeadline(plainText(words), context) || !/[.!?»“"]$/u.test(words);
    const before = isAlternative
      ? reading('alt-text', 'alternative-text-glued-to-credit', 0.9)
      : reading('caption', 'caption-glued-to-credit', 0.85);
    return [{ start: unit.start, end: unit.start + glue.start, reading: before }, credit];
  }
  const front = creditInFront(raw);
  if (front !== undefined) {
    const end = unit.start + front.end;
    return [
      { start: unit.start, end, reading: reading('credit', 'credit-before-caption', 0.95) },
      { start: end, end: unit.end, reading: reading('caption', 'caption-after-credit', 0.93) },
    ];
  }
  const back = creditAtEnd(raw);
  if (back === undefined) return [];
  const start = unit.start + back.start;
  const author = raw.slice(0, back.start).replace(/[,;|\s]+$/u, '');
  if (readByline(author) !== undefined) {
    return [
      {
        start: unit.start,
        end: unit.start + author.length,
        reading: reading('byline', 'byline-beside-credit', 0.95),
      },
      { start, end: unit.end, reading: reading('credit', 'credit-beside-byline', 0.95) },
    ];
  }
  return [
    { start: unit.start, end: start, reading: reading('caption', 'caption-before-credit', 0.9) },
    { start, end: unit.end, reading: reading('credit', 'credit-after-caption', 0.95) },
  ];
};

const separator = /\s*(?:\||·|•|\/\/|–|—|,)\s*(?=\S)/gu;

/** "Von Anna Berg | 3. Mai 2021": a byline or a section and the date, on one line. */
const atDate: Cutter = (raw, unit) => {
  if (raw.length > 200 || readLabelledDay(raw) !== undefined) return [];
  for (const match of raw.matchAll(separator)) {
    const before = raw.slice(0, match.index);
    const afterStart = match.index + match[0].length;
    const after = raw.slice(afterStart);
    const first = { start: unit.start, end: unit.start + before.length };
    const second = { start: unit.start + afterStart, end: unit.end };
    const date = reading('date-line', 'date-beside-byline', 0.95);
    if (readLabelledDay(after) !== undefined) {
      if (readByline(before) !== undefined)
        return [
          { ...first, reading: reading('byline', 'byline-beside-date', 0.95) },
          { ...second, reading: date },
        ];
      if (match[0].trim() === '|' && before.length < 40)
        return [
          { ...first, reading: undefined },
          { ...second, reading: date },
        ];
    }
    if (readLabelledDay(before) !== undefined && readByline(after) !== undefined) {
      return [
        { ...first, reading: date },
        { ...second, reading: reading('byline', 'byline-beside-date', 0.95) },
      ];
    }
  }
  return [];
};

/** In this order: what signs the last paragraph would pass for a credit as well. */
const cutters: readonly Cutter[] = [atDate, atSignature, atCredit, atDateline];

const cutsOf = (raw: string, unit: Unit, context: Context): readonly Cut[] => {
  const [atFront, atBack] = [atDateline(raw, unit, context), atSignature(raw, unit, context)];
  if (atFront.length > 0 && atBack.length > 0) return [...atFront, ...atBack];
  for (const cutter of cutters) {
    const cuts = cutter(raw, unit, context);
    if (cuts.length > 0) return cuts;
  }
  return [];
};

/** The cuts of one unit and what lies between them, without the white space at their ends. */
const piecesOf = (unit: Unit, cuts: readonly Cut[], text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, cut: Reading | undefined): void => {
    const raw = text.slice(start, end);
    const content = raw.trim();
    if (content === '') return;
    const from = start + (raw.length - raw.trimStart().length);
    const inline = pieces.length > 0;
    // A bar between byline and date separates them and says nothing.
    if (inline && cut === undefined && !/[\p{L}\p{N}]/u.test(content)) return;
    pieces.push({
      start: from,
      end: from + content.length,
      text: plainText(content),
      gapBefore: inline ? 0 : unit.gapBefore,
      gapAfter: unit.gapAfter,
      inline,
      cut,
    });
  };
  let at = unit.start;
  for (const cut of cuts) {
    add(at, cut.start, undefined);
    add(cut.start, cut.end, cut.reading);
    at = cut.end;
  }
  add(at, unit.end, undefined);
  return pieces;
};

/** Cuts off what has a role of its own inside a line: datelines, signatures, credits, dates beside bylines. */
export const cutUnits = (text: string, units: readonly Unit[]): readonly Piece[] => {
  const lastProse = units.findLastIndex(
    (unit) => isProse(unit) && !/^(?:Mehr zum Thema|Copyright|©)/.test(unit.text),
  );
  let proseBefore = 0;
  return units.flatMap((unit, index) => {
    const context: Context = { text, units, index, proseBefore, isLastProse: index >= lastProse - 1 };
    if (isProse(unit)) proseBefore += 1;
    return piecesOf(unit, cutsOf(text.slice(unit.start, unit.end), unit, context), text);
  });
};
