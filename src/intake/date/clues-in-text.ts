import { fixedFeasts, movableFeasts } from '../../german/feasts.ts';
import { monthForms, monthNumber } from '../../german/month-forms.ts';
import {
  fromYear,
  futureWords,
  notTheEvent,
  openInfinitive,
  partOfYear,
  pastIntentions,
  untilYear,
  wholeYearComparison,
} from '../../german/time-words.ts';
import { weekdayForms, weekdayNumber } from '../../german/weekdays.ts';
import { alternatives } from '../alternatives.ts';
import type { Clue, Statement } from './clue.ts';
import { sentenceAround, wordsBefore } from './sentences.ts';

/** A stretch of running text; in the opening a text tells what happened, and when. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isOpening: boolean;
}

const month = alternatives(monthForms.flat());
const monthName = alternatives(
  monthForms.flatMap((forms) =>
    forms.filter(
      (form) => form.length > 4 || form === 'Mai' || form === 'März' || form === 'Juni' || form === 'Juli',
    ),
  ),
);
const weekday = alternatives(weekdayForms.flatMap((forms) => forms.filter((form) => !form.endsWith('.'))));
const feastNames = [...movableFeasts, ...fixedFeasts].flatMap(({ words }) => words);

const forms = {
  day: new RegExp(
    String.raw`(?:(${weekday})\p{Ll}*,?\s\(?(?:den\s|dem\s|der\s)?)?(?<!\d)(\d{1,2})\.\s?(?:(${month})(?!\p{L})|(1[0-2]|0?[1-9])\.)(?:\s?(\d{4}))?(?!\d)`,
    'gu',
  ),
  year: /(?<![\d.,/-])((?:19|20)\d{2})(?![\d]|[.,]\d|\s?(?:Euro|Dollar|Meter|Kilometer|Menschen|Personen|Einwohner|Mann|Soldaten|Uhr|Tonnen|Stellen|Prozent|Mark|Franken))/gu,
  weekday: new RegExp(String.raw`(?<!\p{L})(?:${weekday})(?!\p{L})`, 'gu'),
  feast: new RegExp(
    String.raw`(?<=(?:am|an|zu|beim|zum|über|vom|im|der)\s)(${alternatives(feastNames)})(?:s?zug(?:es)?|s?umzug|s?nacht|swochenende)?(?!\p{L})`,
    'gu',
  ),
  monthReached: new RegExp(
    String.raw`(?:seit|im|seit Anfang|Anfang|Mitte|Ende|seit Mitte|seit Ende|bis|und)\s(${monthName})(?!\p{L}|\s\d{4})`,
    'gu',
  ),
  lastYear: /(?:vergangene[nms]?|vorige[nms]?|letzte[nms]?)\s(?:Jahr(?:e?s)?)[\s(,]+((?:19|20)\d{2})/gu,
  thisYear: /(?:diese[sm]\sJahr(?:e?s)?|heuer)[\s(,]+((?:19|20)\d{2})/gu,
} as const;

/** "Der 3. Oktober" is a feast; "am 3. Oktober" something happened. */
const onTheDay = /(?<!\p{L})am\s(?:\p{L}+,?\s(?:den\s|dem\s)?)?$/iu;

const clue = (text: string, start: number, end: number, rule: string, says: Statement): Clue => ({
  text: text.slice(start, end),
  start,
  end,
  rule,
  says,
});

const yearClue = (text: string, start: number, end: number, year: number): Clue => {
  const before = wordsBefore(text, start);
  const sentence = sentenceAround(text, start, end);
  const isPlan = pastIntentions.test(sentence);
  if (untilYear.test(before) && !isPlan && (openInfinitive.test(sentence) || futureWords.test(sentence))) {
    return clue(text, start, end, 'until-year-ahead', { kind: 'not-after-year', year });
  }
  if (!isPlan && futureWords.test(sentence))
    return clue(text, start, end, 'year-ahead', { kind: 'not-after-year', year });
  if (untilYear.test(before) || (fromYear.test(before) && openInfinitive.test(sentence)))
    return clue(text, start, end, 'year-of-a-plan', { kind: 'not-before-year', year: 0, strong: false });
  if (wholeYearComparison.test(sentence) && !partOfYear.test(sentence)) {
    return clue(text, start, end, 'completed-year', {
      kind: 'not-before-year',
      year: year + 1,
      strong: true,
    });
  }
  return clue(text, start, end, 'year-behind', { kind: 'not-before-year', year, strong: false });
};

const dayClue = (
  text: string,
  match: RegExpMatchArray,
  start: number,
  isOpening: boolean,
): readonly Clue[] => {
  const [whole, weekdayName, day = '', name, digits, yearDigits] = match;
  const number = name === undefined ? Number(digits) : monthNumber(name);
  const end = start + whole.length;
  if (number === undefined || Number(day) < 1 || Number(day) > 31) return [];
  // "3.4." without a year may be a number or a section as well.
  if (name === undefined && yearDigits === undefined && weekdayName === undefined) return [];
  const year = yearDigits === undefined ? undefined : Number(yearDigits);
  const sentence = sentenceAround(text, start, end);
  const isAhead = futureWords.test(sentence) && !pastIntentions.test(sentence);
  const isMark = notTheEvent.test(wordsBefore(text, start));
  const isNamed = weekdayName !== undefined || onTheDay.test(wordsBefore(text, start));
  if (isOpening && isNamed && !isAhead && !isMark) {
    const weekdayOfDay = weekdayName === undefined ? undefined : weekdayNumber(weekdayName);
    return [
      clue(text, start, end, 'day-of-the-event', {
        kind: 'event-day',
        year,
        month: number,
        day: Number(day),
        weekday: weekdayOfDay,
      }),
    ];
  }
  return year === undefined ? [] : [yearClue(text, start, end, year)];
};

/** All clues in one stretch of running text, in no particular order. */
export const cluesIn = (text: string, { start: from, end: to, isOpening }: Stretch): readonly Clue[] => {
  const stretch = text.slice(from, to);
  const clues: Clue[] = [];
  const taken: (readonly [number, number])[] = [];
  const each = (
    form: RegExp,
    use: (match: RegExpMatchArray, start: number, end: number) => readonly Clue[],
  ): void => {
    for (const match of stretch.matchAll(form)) {
      const start = from + match.index;
      clues.push(...use(match, start, start + match[0].length));
    }
  };
  each(forms.day, (match, start, end) => {
    taken.push([start, end]);
    return dayClue(text, match, start, isOpening);
  });
  each(forms.lastYear, (match, start, end) => {
    taken.push([start, end]);
    return [clue(text, start, end, 'year-after-last-year', { kind: 'year', year: Number(match[1]) + 1 })];
  });
  each(forms.thisYear, (match, start, end) => {
    taken.push([start, end]);
    return [clue(text, start, end, 'this-year', { kind: 'year', year: Number(match[1]) })];
  });
  let next = 0;
  const inOrder = taken.sort(([one], [other]) => one - other);
  const isTaken = (start: number): boolean => {
    while ((inOrder[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (inOrder[next]?.[0] ?? Number.POSITIVE_INFINITY) <= start;
  };
  each(forms.year, (match, start, end) =>
    isTaken(start) ? [] : [yearClue(text, start, end, Number(match[1]))],
  );
  each(forms.weekday, (match, start, end) => {
    const number = weekdayNumber(match[0]);
    return number === undefined
      ? []
      : [clue(text, start, end, 'weekday', { kind: 'weekday', weekday: number })];
  });
  each(forms.feast, (match, start, end) => {
    const sentence = sentenceAround(text, start, end);
    const isEvent = isOpening && !(futureWords.test(sentence) && !pastIntentions.test(sentence));
    return isEvent ? [clue(text, start, end, 'feast', { kind: 'feast', name: match[1] ?? '' })] : [];
  });
  each(forms.monthReached, (match, start, end) => {
    const number = monthNumber(match[1] ?? '');
    const sentence = sentenceAround(text, start, end);
    if (number === undefined || (futureWords.test(sentence) && !pastIntentions.test(sentence))) return [];
    return [clue(text, start, end, 'month-reached', { kind: 'month-reached', month: number })];
  });
  return clues;
};
