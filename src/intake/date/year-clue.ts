import {
  fromYear,
  openInfinitive,
  participleAfter,
  partOfYear,
  pastIntentions,
  soonAfterYear,
  modalBefore,
  untilYear,
  wholeYearComparison,
} from '../../german/time-words.ts';
import type { Clue, Statement } from './clue.ts';
import { sentenceAround, wordsAfter, wordsBefore } from './sentences.ts';

/** A plan for the year: a modal verb close before it, or an infinitive close behind it. */
const isPlanned = (text: string, start: number, end: number): boolean => {
  const before = wordsBefore(text, start);
  const after = wordsAfter(text, end);
  if (participleAfter.test(after)) return false;
  return (
    modalBefore.test(before) ||
    ((untilYear.test(before) || fromYear.test(before)) &&
      (soonAfterYear.test(after) || openInfinitive.test(after)))
  );
};

const statement = (
  text: string,
  start: number,
  end: number,
  year: number,
): readonly [rule: string, Statement | undefined] => {
  const sentence = sentenceAround(text, start, end);
  const lookedBack = pastIntentions.test(sentence);
  if (isPlanned(text, start, end)) {
    return ['year-ahead', lookedBack ? undefined : { kind: 'not-after-year', year }];
  }
  if (untilYear.test(wordsBefore(text, start))) return ['until-year', undefined];
  if (wholeYearComparison.test(sentence) && !partOfYear.test(sentence)) {
    return ['completed-year', { kind: 'not-before-year', year: year + 1, strong: true }];
  }
  return ['year-behind', { kind: 'not-before-year', year, strong: false }];
};

/**
 * What a year in running text says of the time of writing. A plan sets an upper end, everything else a lower
 * one; a plan told in the past ("sollte bis 2020") says nothing.
 */
export const yearClue = (text: string, start: number, end: number, year: number): readonly Clue[] => {
  const [rule, says] = statement(text, start, end, year);
  return says === undefined ? [] : [{ text: text.slice(start, end), start, end, rule, says }];
};
