import { plainText } from '../folded-text.ts';
import { endsSentence, isProse } from '../piece.ts';
import { readByline } from '../read-byline.ts';
import { creditAtEnd, creditInFront, gluedCredit, isCredit } from '../read-credit.ts';
import { correctionOpening, relatedOpening } from '../rules/furniture-rules.ts';
import { listMarker, type Unit } from '../units.ts';
import { type CutContext, type Cutter, reading } from './cut.ts';

/** The headline stands within the first lines. */
const headLines = 8;

const repeatsHeadline = (text: string, { units, index }: CutContext): boolean =>
  text.length > 12 && units.slice(0, Math.min(index, headLines)).some((unit) => unit.text === text);

/** "… Partnerschaft ausQuelle: Sputnik": mostly an alternative text, which ends without a full stop. */
const atGlue: Cutter = (raw, unit, context) => {
  const glue = gluedCredit(raw);
  if (glue === undefined) return [];
  const at = unit.start + glue.start;
  const words = raw.slice(0, glue.start);
  const isAlternative = repeatsHeadline(plainText(words), context) || !/[.!?»“"]$/u.test(words);
  const before = isAlternative
    ? reading('alt-text', 'alternative-text-glued-to-credit', 0.9)
    : reading('caption', 'caption-glued-to-credit', 0.85);
  return [
    { start: unit.start, end: at, reading: before },
    { start: at, end: unit.end, reading: reading('credit', 'credit-glued-to-words', 0.95) },
  ];
};

const atFront: Cutter = (raw, unit) => {
  const front = creditInFront(raw);
  if (front === undefined) return [];
  const at = unit.start + front.end;
  return [
    { start: unit.start, end: at, reading: reading('credit', 'credit-before-caption', 0.95) },
    { start: at, end: unit.end, reading: reading('caption', 'caption-after-credit', 0.93) },
  ];
};

/** The credit behind a paragraph that is the report itself, and no caption. */
export const creditBehindReport: Cutter = (raw, unit) => {
  const back = creditAtEnd(raw);
  if (back === undefined) return [];
  return [
    {
      start: unit.start + back.start,
      end: unit.end,
      reading: reading('credit', 'credit-behind-report', 0.9),
    },
  ];
};

/** No other unit could be the text's body. */
const isOnlyBody = (unit: Unit, words: string, { units, index, proseBefore }: CutContext): boolean =>
  proseBefore === 0 &&
  index > 0 &&
  endsSentence(words.trim()) &&
  (isProse(unit) || index === units.length - 1) &&
  !units.some((other) => other !== unit && isProse(other));

const atBack: Cutter = (raw, unit, context) => {
  const back = creditAtEnd(raw);
  if (back === undefined) return [];
  if (isOnlyBody(unit, raw.slice(0, back.start), context)) return creditBehindReport(raw, unit, context);
  const start = unit.start + back.start;
  const author = raw.slice(0, back.start).replace(/[,;|\s]+$/u, '');
  if (readByline(author) === undefined) {
    // A bar before the credit is no word of the caption.
    const bar = /\s*\|\s*$/u.exec(raw.slice(0, back.start))?.[0].length ?? 0;
    return [
      { start: unit.start, end: start - bar, reading: reading('caption', 'caption-before-credit', 0.9) },
      { start, end: unit.end, reading: reading('credit', 'credit-after-caption', 0.95) },
    ];
  }
  return [
    {
      start: unit.start,
      end: unit.start + author.length,
      reading: reading('byline', 'byline-beside-credit', 0.95),
    },
    { start, end: unit.end, reading: reading('credit', 'credit-beside-byline', 0.95) },
  ];
};

const standsAlone = (raw: string): boolean =>
  isCredit(raw) || listMarker.test(raw) || relatedOpening.test(raw) || correctionOpening.test(raw);

const firstCuts = (raw: string, unit: Unit, context: CutContext, cutters: readonly Cutter[]) => {
  for (const cutter of cutters) {
    const cuts = cutter(raw, unit, context);
    if (cuts.length > 0) return cuts;
  }
  return [];
};

/** A picture's credit on the line of its caption, glued to it, in front of it or behind it. */
export const atCredit: Cutter = (raw, unit, context) =>
  standsAlone(raw) ? [] : firstCuts(raw, unit, context, [atGlue, atFront, atBack]);
