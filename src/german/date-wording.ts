import type { DateExpression, DatePoint, EdtfDate, IntervalEnd, SetMember } from '../record/edtf-date.ts';
import { isNoun, pointName, pointWording, sharedWith } from './date-point-wording.ts';
import { listed } from './numbers.ts';

type Expression<Kind extends DateExpression['kind']> = Extract<DateExpression, { readonly kind: Kind }>;

const isPoint = (end: IntervalEnd): end is DatePoint => typeof end !== 'string';

const isPlain = (point: DatePoint): boolean => isNoun(point) && !point.approximate && !point.uncertain;

/** Two plain dates of which the first leaves out what the second says: `24. September` before `1. Oktober 2019`. */
const shortened = (point: DatePoint, next: DatePoint | undefined): string =>
  next !== undefined && isPlain(point) && isPlain(next)
    ? pointName(point, 'alone', sharedWith(point, next))
    : pointWording(point);

/** An interval may end where it begins. */
const isSame = (from: DatePoint, to: DatePoint): boolean =>
  from.precision === to.precision && from.earliest === to.earliest && from.latest === to.latest;

const endWording = (from: DatePoint, to: DatePoint): string => {
  if (!isPlain(from) || !isPlain(to)) {
    const start = isPlain(from) && from.precision === 'day' ? 'vom\u00a0' : 'von ';
    return `${start}${pointWording(from)} bis ${pointWording(to)}`;
  }
  if (isSame(from, to)) return pointWording(from);
  if (from.precision === 'day' && to.precision === 'day') {
    return `vom\u00a0${pointName(from, 'alone', sharedWith(from, to))} bis zum\u00a0${pointName(to, 'alone')}`;
  }
  return `${shortened(from, to)} bis ${pointWording(to)}`;
};

/** `seit` and `bis zu` take the dative of a day with its article; a doubtful date stands after them as it is. */
const since = (from: DatePoint): string =>
  `seit ${isPlain(from) ? pointName(from, 'dative') : pointWording(from)}`;

const until = (to: DatePoint): string => {
  if (!isPlain(to)) return `bis ${pointWording(to)}`;
  return to.precision === 'day' ? `bis zum\u00a0${pointName(to, 'alone')}` : `bis ${pointName(to, 'alone')}`;
};

const intervalWording = ({ from, to }: Expression<'interval'>): string => {
  if (isPoint(from)) {
    if (isPoint(to)) return endWording(from, to);
    return to === 'open' ? since(from) : `${since(from)}, Ende unbekannt`;
  }
  if (!isPoint(to)) return 'ohne Datum';
  return from === 'open' ? until(to) : `${until(to)}, Anfang unbekannt`;
};

const limit = (word: string, point: DatePoint): string =>
  `${word} ${isPlain(point) ? pointName(point, 'locative') : pointWording(point)}`;

const dayLength = 86_400_000;

/** Whether nothing lies between the two: the next day, month or year. */
const isNext = (from: DatePoint, to: DatePoint): boolean => {
  if (from.precision !== to.precision || from.latest === undefined || to.earliest === undefined) return false;
  return Date.parse(to.earliest) - Date.parse(from.latest) === dayLength;
};

const isEither = (
  member: SetMember,
): member is Extract<SetMember, { readonly kind: 'range' }> & {
  readonly from: DatePoint;
  readonly to: DatePoint;
} => member.kind === 'range' && isPoint(member.from) && isPoint(member.to) && isNext(member.from, member.to);

/** A stretch of which one date is meant. */
const oneOfRange = (from: IntervalEnd, to: IntervalEnd): string => {
  if (!isPoint(from)) return isPoint(to) ? limit('spätestens', to) : 'ohne Datum';
  if (!isPoint(to)) return limit('frühestens', from);
  if (!isPlain(from) || !isPlain(to)) return `zwischen ${pointWording(from)} und ${pointWording(to)}`;
  return `zwischen ${pointName(from, 'dative', sharedWith(from, to))} und ${pointName(to, 'dative')}`;
};

/** A stretch of which every date is meant. */
const wholeRange = (from: IntervalEnd, to: IntervalEnd): string =>
  intervalWording({ kind: 'interval', from, to });

/** “24. oder 25.” is a range of two; it is said like a list of two. */
const spelledOut = (member: SetMember): readonly SetMember[] =>
  isEither(member)
    ? [
        { kind: 'point', point: member.from },
        { kind: 'point', point: member.to },
      ]
    : [member];

const setWording = ({ meaning, members }: Expression<'set'>): string => {
  const all = meaning === 'all' ? members : members.flatMap(spelledOut);
  const phrases = all.map((member, index) => {
    if (member.kind === 'range') {
      return meaning === 'one' ? oneOfRange(member.from, member.to) : wholeRange(member.from, member.to);
    }
    const next = all[index + 1];
    return shortened(member.point, next?.kind === 'point' ? next.point : undefined);
  });
  return listed(phrases, meaning === 'one' ? 'oder' : 'und');
};

/**
 * The date in German, with its doubts: `8. Juni 2019`, `um den 16. Februar 2022`, `24. oder 25. September
 * 2019`. No break can part day and month. A noun phrase without a preposition where the date is certain.
 */
export const dateWording = ({ expression }: EdtfDate): string => {
  if (expression.kind === 'point') return pointWording(expression.point);
  return expression.kind === 'interval' ? intervalWording(expression) : setWording(expression);
};

/** How much of an ISO day says a date of this precision. */
const machineLengths: ReadonlyMap<DatePoint['precision'], number> = new Map([
  ['day', 10],
  ['month', 7],
  ['year', 4],
]);

/**
 * The value of a `datetime` attribute (WHATWG HTML, “Dates and times”): a day, month or year. Undefined for a
 * date that HTML cannot say: doubtful, an interval, a set, a season, without a year.
 */
export const machineDate = ({ expression }: EdtfDate): string | undefined => {
  if (expression.kind !== 'point' || !isPlain(expression.point)) return undefined;
  const { precision, earliest } = expression.point;
  const length = machineLengths.get(precision);
  return length === undefined ? undefined : earliest?.slice(0, length);
};
