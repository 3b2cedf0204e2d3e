import { isProse } from '../piece.ts';
import { readDateline } from '../read-dateline.ts';
import { listMarker } from '../units.ts';
import { type Cutter, reading } from './cut.ts';

/** Datelines stand at the head of the report; after its first paragraphs a place and a dash are just words. */
const datelineReach = 3;

export const atDateline: Cutter = (raw, unit, { proseBefore }) => {
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
