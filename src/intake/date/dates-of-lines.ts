import type { DraftPublication, Segment } from '../../record/draft.ts';
import { plainText } from '../folded-text.ts';
import { isProse } from '../piece.ts';
import { type LabelledDay, readLabelledDay } from '../read-date.ts';
import { doubtedDay } from './doubted-day.ts';

/** A line that is only a date. */
interface DateLine {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly day: LabelledDay;
  /** Before the body, after it, or next to the author's name. */
  readonly isFurniture: boolean;
}

const certainties: Readonly<Record<LabelledDay['kind'], number>> = {
  published: 0.98,
  appeared: 0.96,
  bare: 0.95,
  first: 0.9,
  source: 0.9,
  updated: 0.6,
};
const certaintyWithoutYear = 0.8;

/**
 * So many different days without a label of the text's own may stand outside the body: a chronicle sets one above
 * every entry, a list of sources one behind every title; two may still be publication and update.
 */
const mostDays: Readonly<Partial<Record<LabelledDay['kind'], number>>> = { bare: 2, source: 1 };

const dateLinesOf = (text: string, segments: readonly Segment[]): readonly DateLine[] => {
  const content = segments.filter(({ role }) => role !== 'white-space');
  // A short line above the body that nothing explains does not make a date below it a part of the body.
  const firstProse = content.findIndex(
    ({ role, start, end }) => role === 'paragraph' && isProse({ text: plainText(text.slice(start, end)) }),
  );
  const firstBody = firstProse >= 0 ? firstProse : content.findIndex(({ role }) => role === 'paragraph');
  const lastBody = content.findLastIndex(({ role }) => role === 'paragraph');
  return content.flatMap(({ role, start, end }, index): readonly DateLine[] => {
    if (role !== 'date-line' && role !== 'subhead') return [];
    const words = plainText(text.slice(start, end));
    const day = readLabelledDay(words);
    const besideAuthor = content[index - 1]?.role === 'byline' || content[index + 1]?.role === 'byline';
    const isFurniture = role === 'date-line' && (index < firstBody || index > lastBody || besideAuthor);
    return day === undefined ? [] : [{ words, start, end, day, isFurniture }];
  });
};

/** A text that came out elsewhere first came out here then or later. */
const edtfOf = ({ kind, edtf }: LabelledDay): string =>
  edtf.startsWith('[') ? edtf : kind === 'updated' ? `${edtf}~` : kind === 'first' ? `[${edtf}..]` : edtf;

const publication = ({ words, start, end, day }: DateLine): DraftPublication => {
  if (day.fault !== undefined) return doubtedDay(day.edtf, day.fault, { text: words, start, end });
  const isMasked = day.edtf.startsWith('XXXX');
  return {
    edtf: isMasked ? day.edtf : edtfOf(day),
    certainty: isMasked ? certaintyWithoutYear : certainties[day.kind],
    evidence: [{ text: words, start, end, rule: `date-line-${day.kind}` }],
  };
};

/**
 * The dates of lines that are nothing else, the surest first. A day that the text labels as its own counts wherever it
 * stands, another only outside the body, and not when the text has many of them.
 */
export const datesOfLines = (text: string, segments: readonly Segment[]): readonly DraftPublication[] => {
  const lines = dateLinesOf(text, segments);
  const days = new Map<LabelledDay['kind'], Set<string>>();
  for (const { day } of lines) days.set(day.kind, (days.get(day.kind) ?? new Set()).add(day.edtf));
  return lines
    .filter(({ day: { kind }, isFurniture }) => {
      const most = mostDays[kind];
      return most === undefined || (isFurniture && (days.get(kind)?.size ?? 0) <= most);
    })
    .map(publication)
    .sort((one, other) => other.certainty - one.certainty);
};
