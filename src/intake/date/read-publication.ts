import type { DraftDateline, DraftPublication, PageEvidence, Segment } from '../../record/draft.ts';
import { cluesIn, type Stretch } from './clues-in-text.ts';
import { datesOfLines } from './dates-of-lines.ts';
import { publicationFromClues } from './publication-date.ts';

const running: readonly Segment['role'][] = [
  'lead',
  'paragraph',
  'caption',
  'list-item',
  'interview-turn',
  'quote',
];

/** How many stretches of running text belong to the opening, captions counted apart. */
const openingLength = 2;

const stretchesOf = (segments: readonly Segment[]): readonly Stretch[] => {
  let prose = 0;
  return segments.flatMap(({ role, start, end }) => {
    if (!running.includes(role)) return [];
    const isOpening =
      prose < openingLength && (role === 'lead' || role === 'paragraph' || role === 'caption');
    if (role === 'lead' || role === 'paragraph') prose += 1;
    return [{ start, end, isOpening }];
  });
};

const fromDateline = (dateline: DraftDateline | undefined): DraftPublication | undefined => {
  if (dateline?.date === undefined) return undefined;
  const { text, start, end, date } = dateline;
  return { edtf: date, certainty: 0.8, evidence: [{ text, start, end, rule: 'datelines-own-date' }] };
};

const fromPage = (page: PageEvidence | undefined): DraftPublication | undefined => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(page?.published ?? '')?.[0];
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  return {
    edtf: day,
    certainty: 0.96,
    evidence: [{ text: page?.published ?? '', start: 0, end: 0, rule: 'page-metadata' }],
  };
};

/**
 * When the text came out, as far as the text says so. A day only where the text labels one: a date line, the
 * page's own data, the dateline. Otherwise what the running text allows, each time with the words it rests on.
 */
export const readPublication = (
  text: string,
  segments: readonly Segment[],
  dateline: DraftDateline | undefined,
  page: PageEvidence | undefined,
): DraftPublication | undefined => {
  const labelled = datesOfLines(text, segments);
  const certain = labelled.find(({ certainty }) => certainty > 0.9) ?? fromPage(page);
  if (certain !== undefined) return certain;
  const own = fromDateline(dateline);
  if (own !== undefined) return own;
  return (
    labelled[0] ?? publicationFromClues(stretchesOf(segments).flatMap((stretch) => cluesIn(text, stretch)))
  );
};
