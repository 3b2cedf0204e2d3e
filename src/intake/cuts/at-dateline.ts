import { isProse } from '../piece.ts';
import { creditAtEnd } from '../read-credit.ts';
import { readDateline } from '../read-dateline.ts';
import { listMarker, type Unit } from '../units.ts';
import { type Cut, type Cutter, reading } from './cut.ts';

/** Datelines stand at the head of the report; after its first paragraphs a place and a dash are just words. */
const datelineReach = 3;

/** Running text, also where a picture's credit closes the line. */
const isReport = (raw: string, unit: Unit): boolean =>
  isProse(unit) || isProse({ text: raw.slice(0, creditAtEnd(raw)?.start ?? 0).trimEnd() });

const certainties = { withAgency: 0.98, withPlaceAlone: 0.85 } as const;

/** A dateline with an agency opens a report; with a place alone, it may be a caption. */
export const opensReport = (cuts: readonly Cut[]): boolean =>
  cuts.some(({ reading: read }) => read?.role === 'dateline' && read.certainty === certainties.withAgency);

/** A place and an agency open a report of any length; a place alone, only running text. */
export const atDateline: Cutter = (raw, unit, { proseBefore, hasDateline }) => {
  if (hasDateline || proseBefore >= datelineReach || listMarker.test(raw)) return [];
  const dateline = readDateline(raw, unit.start);
  if (dateline === undefined) return [];
  const isSigned = dateline.agencies.length > 0 && dateline.start === unit.start;
  if (!isSigned && !isReport(raw, unit)) return [];
  const certainty = dateline.agencies.length > 0 ? certainties.withAgency : certainties.withPlaceAlone;
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
