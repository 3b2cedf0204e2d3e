import { monthNames } from '../../german/months.ts';
import { fold } from '../analysis/fold.ts';
import { readYears } from './day-range.ts';
import type { QueryWord } from './parse-query.ts';

/** A time that words of a query may mean, which no text need have in these words. */
export interface TimeAsked {
  /** The words that say it. */
  readonly asked: QueryWord;
  /** How many they are. */
  readonly words: number;
  /** The field that asks for it. */
  readonly field: string;
}

const months: readonly string[] = monthNames.map(fold);

const twoDigits = (number: string | number): string => String(number).padStart(2, '0');

/** The value of the field that means what these words say: `2019-06-08` for „8. Juni 2019“. */
const timeOf = (words: readonly string[]): string | undefined => {
  const [only = '', ...others] = words;
  if (others.length === 0) return readYears(only) === undefined ? undefined : only;
  const month = months.indexOf(fold(words.at(-2) ?? '')) + 1;
  const day = words.length === 3 ? /^(\d{1,2})\.$/.exec(only)?.[1] : '';
  const year = words.at(-1) ?? '';
  if (month === 0 || day === undefined) return undefined;
  const value = [year, twoDigits(month), ...(day === '' ? [] : [twoDigits(day)])].join('-');
  return readYears(value) === undefined ? undefined : value;
};

/** One space apart, so that the text between them is known. */
const areNeighbours = (words: readonly QueryWord[]): boolean =>
  words.every(({ at }, place) => {
    const before = words[place - 1];
    return before === undefined || at === before.at + before.text.length + 1;
  });

/** The time that the words from a place on say: as a day, a month, a year, or two years and what lies between. */
export const timeAsked = (words: readonly QueryWord[], place: number): TimeAsked | undefined => {
  for (const length of [3, 2, 1]) {
    const said = words.slice(place, place + length);
    const value =
      said.length === length && areNeighbours(said) ? timeOf(said.map(({ text }) => text)) : undefined;
    const [first] = said;
    if (value === undefined || first === undefined) continue;
    const text = said.map((word) => word.text).join(' ');
    return { asked: { text, at: first.at }, words: length, field: `jahr:${value}` };
  }
  return undefined;
};
