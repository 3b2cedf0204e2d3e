import type { DraftPublication, Segment } from '../../record/draft.ts';
import { plainText } from '../folded-text.ts';
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

const certainties = { published: 0.98, bare: 0.95, updated: 0.6 } as const;
const certaintyWithoutYear = 0.8;

/** A chronicle sets a day above every entry; two days may still be publication and update. */
const mostDaysWithoutLabel = 2;

const dateLinesOf = (text: string, segments: readonly Segment[]): readonly DateLine[] => {
  const content = segments.filter(({ role }) => role !== 'white-space');
  const firstBody = content.findIndex(({ role }) => role === 'paragraph');
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

const publication = ({ words, start, end, day }: DateLine): DraftPublication => {
  if (day.fault !== undefined) return doubtedDay(day.edtf, day.fault, { text: words, start, end });
  const isMasked = day.edtf.startsWith('XXXX');
  return {
    edtf: day.kind === 'updated' && !isMasked ? `${day.edtf}~` : day.edtf,
    certainty: isMasked ? certaintyWithoutYear : certainties[day.kind],
    evidence: [{ text: words, start, end, rule: `date-line-${day.kind}` }],
  };
};

/**
 * The dates of lines that are nothing else, the surest first. A labelled day counts wherever it stands, a bare
 * one only outside the body, and not when the text has a day above each of its parts.
 */
export const datesOfLines = (text: string, segments: readonly Segment[]): readonly DraftPublication[] => {
  const lines = dateLinesOf(text, segments);
  const bare = new Set(lines.filter(({ day }) => day.kind === 'bare').map(({ day }) => day.edtf));
  return lines
    .filter(({ day, isFurniture }) =>
      day.kind === 'bare' ? isFurniture && bare.size <= mostDaysWithoutLabel : true,
    )
    .map(publication)
    .sort((one, other) => other.certainty - one.certainty);
};
