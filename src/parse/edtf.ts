import type { DateExpression, DatePoint, EdtfDate, IntervalEnd, SetMember } from '../record/edtf-date.ts';
import type { EdtfString, IsoDay } from '../record/identifiers.ts';
import { type DateFault, readPoint } from './edtf-point.ts';

/** A date, or why there is none and in which part of the text. */
export type EdtfReading = { readonly date: EdtfDate } | { readonly fault: DateFault; readonly part: string };

interface Fault {
  readonly fault: DateFault;
  readonly part: string;
}

const point = (text: string): DatePoint | Fault => {
  const reading = readPoint(text);
  return 'fault' in reading ? { fault: reading.fault, part: text } : reading.point;
};

const isPoint = (end: IntervalEnd): end is DatePoint => typeof end !== 'string';

const earliestOf = (end: IntervalEnd): IsoDay | undefined => (isPoint(end) ? end.earliest : undefined);

const latestOf = (end: IntervalEnd): IsoDay | undefined => (isPoint(end) ? end.latest : undefined);

const reversed = (from: IntervalEnd, to: IntervalEnd): boolean => {
  const start = earliestOf(from);
  const end = latestOf(to);
  return start !== undefined && end !== undefined && start > end;
};

const intervalEnd = (text: string): IntervalEnd | Fault => {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : point(text);
};

const isFault = (value: object | string): value is Fault => typeof value === 'object' && 'fault' in value;

const readInterval = (text: string): DateExpression | Fault => {
  const [first = '', second = '', ...more] = text.split('/');
  const from = intervalEnd(first);
  const to = intervalEnd(second);
  if (isFault(from)) return from;
  if (isFault(to)) return to;
  const noEnds = !isPoint(from) && !isPoint(to);
  if (more.length > 0 || noEnds) return { fault: 'syntax', part: text };
  return reversed(from, to) ? { fault: 'reversed', part: text } : { kind: 'interval', from, to };
};

const readMember = (text: string, first: boolean, last: boolean): SetMember | Fault => {
  const dots = text.indexOf('..');
  if (dots === -1) {
    const single = point(text);
    return isFault(single) ? single : { kind: 'point', point: single };
  }
  const before = text.slice(0, dots);
  const after = text.slice(dots + 2);
  const from = before === '' && first ? 'open' : point(before);
  const to = after === '' && last ? 'open' : point(after);
  if (isFault(from)) return { ...from, part: text };
  if (isFault(to)) return { ...to, part: text };
  if (from === 'open' && to === 'open') return { fault: 'syntax', part: text };
  return reversed(from, to) ? { fault: 'reversed', part: text } : { kind: 'range', from, to };
};

const readSet = (text: string): DateExpression | Fault => {
  const parts = text.slice(1, -1).split(',');
  const members: SetMember[] = [];
  for (const [index, part] of parts.entries()) {
    const member = readMember(part.trim(), index === 0, index === parts.length - 1);
    if (isFault(member)) return member;
    members.push(member);
  }
  return { kind: 'set', meaning: text.startsWith('[') ? 'one' : 'all', members };
};

const readExpression = (text: string): DateExpression | Fault => {
  if (/^\[.*\]$|^\{.*\}$/s.test(text)) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const single = point(text);
  return isFault(single) ? single : { kind: 'point', point: single };
};

/** The smallest or greatest day; absent as soon as one of them is not known. */
const extreme = (days: readonly (IsoDay | undefined)[], which: 'first' | 'last'): IsoDay | undefined =>
  days.reduce((best, day) => {
    if (best === undefined || day === undefined) return undefined;
    return (which === 'first') === day < best ? day : best;
  }, days[0]);

const endsOf = (expression: DateExpression): readonly (readonly [IntervalEnd, IntervalEnd])[] => {
  if (expression.kind === 'point') return [[expression.point, expression.point]];
  if (expression.kind === 'interval') return [[expression.from, expression.to]];
  return expression.members.map((member) =>
    member.kind === 'point' ? [member.point, member.point] : [member.from, member.to],
  );
};

/** The expression was read from this very text, character by character. */
const isReadAs = (text: string, expression: DateExpression | Fault): text is EdtfString =>
  text !== '' && !isFault(expression);

/**
 * Reads a date in ISO 8601-2 (EDTF, levels 0–2 without times of day, years before 1000 and exponents):
 * points, intervals (`2019/2020`, `2019/..`, `/2019`), sets (`[a,b]`, `[a..b]`, `{a,b}`). Never throws.
 */
export const readEdtf = (text: string): EdtfReading => {
  const expression = readExpression(text);
  if (isFault(expression)) return expression;
  if (!isReadAs(text, expression)) return { fault: 'syntax', part: text };
  const ends = endsOf(expression);
  const earliest = extreme(
    ends.map(([from]) => earliestOf(from)),
    'first',
  );
  const latest = extreme(
    ends.map(([, to]) => latestOf(to)),
    'last',
  );
  return { date: { edtf: text, earliest, latest, expression } };
};
