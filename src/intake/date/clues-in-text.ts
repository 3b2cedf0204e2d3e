import { monthNumber } from '../../german/month-forms.ts';
import { weekdayNumber } from '../../german/weekdays.ts';
import type { Clue, Statement } from './clue.ts';
import { clueForms } from './clue-forms.ts';
import { dayClue, looksAhead } from './day-clue.ts';
import { yearClue } from './year-clue.ts';

/** A stretch of running text; in the opening a text tells what happened, and when. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isOpening: boolean;
}

interface Match {
  readonly match: RegExpMatchArray;
  readonly start: number;
  readonly end: number;
}

const matchesOf = (text: string, { start: from, end: to }: Stretch, form: RegExp): readonly Match[] =>
  Array.from(text.slice(from, to).matchAll(form), (match) => ({
    match,
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));

const clue = ({ match, start, end }: Match, rule: string, says: Statement): Clue => ({
  text: match[0],
  start,
  end,
  rule,
  says,
});

/** Leaves out what lies inside one of the others; both are in the order of the text. */
const outside = (matches: readonly Match[], others: readonly Match[]): readonly Match[] => {
  let next = 0;
  return matches.filter(({ start }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
};

const yearClues = (text: string, stretch: Stretch, days: readonly Match[]): readonly Clue[] => {
  const last = matchesOf(text, stretch, clueForms.lastYear);
  const current = matchesOf(text, stretch, clueForms.thisYear);
  const taken = [...days, ...last, ...current].sort((one, other) => one.start - other.start);
  return [
    ...last.map((found) =>
      clue(found, 'year-after-last-year', { kind: 'year', year: Number(found.match[1]) + 1 }),
    ),
    ...current.map((found) => clue(found, 'this-year', { kind: 'year', year: Number(found.match[1]) })),
    ...outside(matchesOf(text, stretch, clueForms.year), taken).flatMap(({ match, start, end }) =>
      yearClue(text, start, end, Number(match[1])),
    ),
  ];
};

const weekdayClues = (text: string, stretch: Stretch): readonly Clue[] =>
  matchesOf(text, stretch, clueForms.weekday).flatMap((found) => {
    const weekday = weekdayNumber(found.match[0]);
    return weekday === undefined ? [] : [clue(found, 'weekday', { kind: 'weekday', weekday })];
  });

const feastClues = (text: string, stretch: Stretch): readonly Clue[] =>
  matchesOf(text, stretch, clueForms.feast)
    .filter(({ start, end }) => stretch.isOpening && !looksAhead(text, start, end))
    .map((found) => clue(found, 'feast', { kind: 'feast', name: found.match[1] ?? '' }));

const monthClues = (text: string, stretch: Stretch): readonly Clue[] =>
  matchesOf(text, stretch, clueForms.monthReached).flatMap((found) => {
    const month = monthNumber(found.match[1] ?? '');
    const isReached = month !== undefined && !looksAhead(text, found.start, found.end);
    return isReached ? [clue(found, 'month-reached', { kind: 'month-reached', month })] : [];
  });

/** All clues in one stretch of running text, kind by kind. */
export const cluesIn = (text: string, stretch: Stretch): readonly Clue[] => {
  const days = matchesOf(text, stretch, clueForms.day);
  return [
    ...days.flatMap(({ match, start }) => dayClue(text, match, start, stretch.isOpening)),
    ...yearClues(text, stretch, days),
    ...weekdayClues(text, stretch),
    ...feastClues(text, stretch),
    ...monthClues(text, stretch),
  ];
};
