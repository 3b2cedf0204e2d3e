import { type KnownWord, wordIn } from './known-word.ts';
import { capital, characterEnd, digit, letter, letterKindAt, mark, small } from '../../parse/letter-kinds.ts';

const isSpaceAt = (text: string, index: number): boolean => text.charCodeAt(index) === 0x20;

/** What a sentence goes on after, besides letters and digits. */
const within: ReadonlySet<string> = new Set(',;:-–„“»"(');

const endsSentence: ReadonlySet<string> = new Set('.!?…:');

/** What may stand between the end of a sentence and the next one's first word. */
const opens: ReadonlySet<string> = new Set('„“»"(');

const goesOnAfter = (text: string, index: number): boolean =>
  (letterKindAt(text, index) & (letter | digit)) !== 0 || within.has(text.charAt(index));

/** Whether a sentence ends before a place, with a space between at most. */
const endsBefore = (text: string, place: number): boolean =>
  endsSentence.has(text.charAt(place - 1)) ||
  (isSpaceAt(text, place - 1) && endsSentence.has(text.charAt(place - 2)));

const isWithinSentence = (text: string, start: number): boolean => {
  const before = isSpaceAt(text, start - 1) ? start - 2 : start - 1;
  if (before < 0 || !goesOnAfter(text, before)) return false;
  return !endsBefore(text, start) && !(opens.has(text.charAt(start - 1)) && endsBefore(text, start - 1));
};

/** Where the noun ends whose second letter this would be; undefined when there is none. */
const nounEnd = (text: string, second: number): number | undefined => {
  if (second >= text.length || letterKindAt(text, second) !== small) return undefined;
  const third = characterEnd(text, second);
  let end = third;
  while (end < text.length && (letterKindAt(text, end) & (letter | mark)) !== 0) end += 1;
  return end === third ? undefined : end;
};

/**
 * The words of a text that are written with a capital though no sentence begins: nouns. Names in capitals are
 * abbreviations.
 */
export const nounsInSentence = (text: string): readonly KnownWord[] => {
  const nouns: KnownWord[] = [];
  let start = 0;
  while (start < text.length) {
    if (letterKindAt(text, start) !== capital) {
      start += 1;
      continue;
    }
    const second = characterEnd(text, start);
    const end = nounEnd(text, second);
    const isNoun = end !== undefined && isWithinSentence(text, start);
    if (isNoun) nouns.push(wordIn(text, start, end));
    start = isNoun ? end : second;
  }
  return nouns;
};
