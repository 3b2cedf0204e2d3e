import type { DraftPublication } from '../../record/draft.ts';
import type { DayFault } from './printed-day.ts';
import { unknownDay } from './publication-date.ts';

type Evidence = DraftPublication['evidence'][number];

/** Why a day that a text names cannot be taken as it stands. */
export type DayDoubt = DayFault | 'day-to-come';

/** None so high that an editor would not be asked. */
const certainties: Readonly<Record<DayDoubt, number>> = {
  'weekday-contradicts-day': 0.7,
  'no-such-day': 0.6,
  'day-to-come': 0.5,
};

const isDayDoubt = (rule: string): rule is DayDoubt => Object.hasOwn(certainties, rule);

/** What is left of a day that cannot be taken as it stands. */
export const doubtedDay = (
  edtf: string,
  rule: DayDoubt,
  words: Omit<Evidence, 'rule'>,
): DraftPublication => ({
  edtf,
  certainty: certainties[rule],
  evidence: [{ ...words, rule }],
});

/** Why the day was not taken as it stands, with the words; undefined when it was. */
export const doubtOf = ({
  evidence,
}: DraftPublication): (Evidence & { readonly rule: DayDoubt }) | undefined => {
  for (const { rule, ...words } of evidence) if (isDayDoubt(rule)) return { ...words, rule };
  return undefined;
};

/**
 * A date that begins after the day on which the text is read has a wrong year, or is none: nobody archives a paper
 * before it comes out.
 */
export const withoutDaysToCome = (found: DraftPublication, today: string): DraftPublication => {
  const begin = /\d{4}(?:-\d{2}){0,2}/.exec(found.edtf)?.[0] ?? '';
  const [words] = found.evidence;
  if (begin <= today || words === undefined) return found;
  const isDay = found.edtf === begin && begin.length === today.length;
  const { text, start, end } = words;
  return doubtedDay(isDay ? `XXXX${begin.slice(4)}` : unknownDay, 'day-to-come', { text, start, end });
};
