import type { Reading } from '../record/draft.ts';
import { atByline } from './cuts/at-byline.ts';
import { atCredit, creditBehindReport } from './cuts/at-credit.ts';
import { atDate } from './cuts/at-date.ts';
import { atDateline, opensReport } from './cuts/at-dateline.ts';
import { atHeadField } from './cuts/at-head-field.ts';
import { atSignature } from './cuts/at-signature.ts';
import type { Cut, CutContext, Cutter } from './cuts/cut.ts';
import { plainText } from './folded-text.ts';
import { isProse, type Piece } from './piece.ts';
import { readableText } from './readable-text.ts';
import type { Unit } from './units.ts';

/** In this order: what signs the last paragraph would pass for a credit as well. */
const cutters: readonly Cutter[] = [atHeadField, atDate, atByline, atSignature, atCredit, atDateline];

const cutsOf = (raw: string, unit: Unit, context: CutContext): readonly Cut[] => {
  const [front, back] = [atDateline(raw, unit, context), atSignature(raw, unit, context)];
  if (front.length > 0 && back.length > 0) return [...front, ...back];
  if (opensReport(front)) return [...front, ...creditBehindReport(raw, unit, context)];
  for (const cutter of cutters) {
    const cuts = cutter(raw, unit, context);
    if (cuts.length > 0) return cuts;
  }
  return [];
};

/** The cuts of a unit, read as rules read it, by their places in the text as it came. */
const cutsIn = (text: string, unit: Unit, context: CutContext): readonly Cut[] => {
  const { text: readable, printed } = readableText(text.slice(unit.start, unit.end));
  const asRead = { ...unit, end: unit.start + readable.length };
  return cutsOf(readable, asRead, context).map((cut) => {
    const [start, end] = printed(cut.start - unit.start, cut.end - unit.start);
    return { ...cut, start: unit.start + start, end: unit.start + end };
  });
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
  let hasDateline = false;
  return units.flatMap((unit, index) => {
    const context: CutContext = {
      units,
      index,
      proseBefore,
      hasDateline,
      isLastProse: index >= lastProse - 1,
    };
    if (isProse(unit)) proseBefore += 1;
    const cuts = cutsIn(text, unit, context);
    hasDateline ||= cuts.some(({ reading }) => reading?.role === 'dateline');
    return piecesOf(unit, cuts, text);
  });
};
