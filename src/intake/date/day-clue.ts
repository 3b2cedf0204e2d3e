import { monthNumber } from '../../german/month-forms.ts';
import { futureWords, notTheEvent, pastIntentions } from '../../german/time-words.ts';
import { weekdayNumber } from '../../german/weekdays.ts';
import type { Clue } from './clue.ts';
import { sentenceAround, wordsBefore } from './sentences.ts';
import { yearClue } from './year-clue.ts';

/** "Der 3. Oktober" is a feast; "am 3. Oktober" something happened. */
const onTheDay = /(?<!\p{L})am\s(?:\p{L}+,?\s(?:den\s|dem\s)?)?$/iu;

/** Whether the sentence around a stretch looks ahead. */
export const looksAhead = (text: string, start: number, end: number): boolean => {
  const sentence = sentenceAround(text, start, end);
  return futureWords.test(sentence) && !pastIntentions.test(sentence);
};

const isEvent = (text: string, start: number, end: number, weekday: string | undefined): boolean => {
  const before = wordsBefore(text, start);
  return (
    (weekday !== undefined || onTheDay.test(before)) &&
    !notTheEvent.test(before) &&
    !looksAhead(text, start, end)
  );
};

/**
 * What a day in running text says: in the opening, when something happened on it, the day of the event; else
 * no more than its year. The match is one of the form for days.
 */
export const dayClue = (
  text: string,
  match: RegExpMatchArray,
  start: number,
  isOpening: boolean,
): readonly Clue[] => {
  const [whole, weekdayName, dayDigits = '', name, digits, yearDigits] = match;
  const month = name === undefined ? Number(digits) : monthNumber(name);
  const day = Number(dayDigits);
  const end = start + whole.length;
  if (month === undefined || day < 1 || day > 31) return [];
  // "3.4." without a year may be a number or a section as well.
  if (name === undefined && yearDigits === undefined && weekdayName === undefined) return [];
  const year = yearDigits === undefined ? undefined : Number(yearDigits);
  if (!isOpening || !isEvent(text, start, end, weekdayName)) {
    return year === undefined ? [] : yearClue(text, start, end, year);
  }
  const weekday = weekdayName === undefined ? undefined : weekdayNumber(weekdayName);
  return [
    {
      text: whole,
      start,
      end,
      rule: 'day-of-the-event',
      says: { kind: 'event-day', year, month, day, weekday },
    },
  ];
};
