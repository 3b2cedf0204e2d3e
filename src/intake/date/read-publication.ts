import type { DraftDateline, DraftPublication, PageEvidence, Segment } from '../../record/draft.ts';
import { cluesIn, type Stretch } from './clues-in-text.ts';
import { datesOfLines } from './dates-of-lines.ts';
import { dayOfPage } from './day-of-page.ts';
import { doubtedDay, doubtOf, withoutDaysToCome } from './doubted-day.ts';
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
  // A dateline's date has a day, unless no calendar has it.
  if (/^\d{4}$/.test(date)) return doubtedDay(date, 'no-such-day', { text, start, end });
  return { edtf: date, certainty: 0.8, evidence: [{ text, start, end, rule: 'datelines-own-date' }] };
};

/**
 * When the text came out, as far as the text says so. A day only where the text labels one: a date line, the
 * page's own data, the dateline. Otherwise what the running text allows, each time with the words it rests on.
 * Of several days, one that contradicts the calendar or lies after `today` is taken last.
 */
export const readPublication = (
  text: string,
  segments: readonly Segment[],
  dateline: DraftDateline | undefined,
  page: PageEvidence | undefined,
  today?: string,
): DraftPublication | undefined => {
  const settled = (found: DraftPublication): DraftPublication =>
    today === undefined ? found : withoutDaysToCome(found, today);
  const labelled = datesOfLines(text, segments);
  const certain = labelled.find(({ certainty }) => certainty > 0.9);
  const named = [certain, dayOfPage(page), fromDateline(dateline), ...labelled].flatMap((found) =>
    found === undefined ? [] : [settled(found)],
  );
  const taken = named.find((found) => doubtOf(found) === undefined) ?? named[0];
  if (taken !== undefined) return taken;
  const allowed = publicationFromClues(stretchesOf(segments).flatMap((stretch) => cluesIn(text, stretch)));
  return allowed && settled(allowed);
};
