import { detached } from '../../record/detached.ts';

/** A word of texts: the same object for all its uses, as long as it is remembered. */
export interface KnownWord {
  readonly text: string;
  /** Its place among those that are remembered; another word's, when they were forgotten. */
  readonly number: number;
}

/** So many different words are known at once; when there are more, all are forgotten. */
const mostKnownWords = 60_000;

/** More than half of the slots stay empty. */
const slotCount = 1 << 17;

/** The words that were met, and by what their characters come to their numbers, counted from 1. */
let words: KnownWord[] = [];
const slots = new Int32Array(slotCount);

const slotOf = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let index = start; index < end; index += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  }
  return (hash ^ (hash >>> 15)) & (slotCount - 1);
};

const standsAt = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
};

/**
 * The word that stands in a text from `start` to `end`, found by its characters without cutting it out: most words of
 * a text were met before, and what follows from a word alone is then known as well (`ofWord`).
 */
export const wordIn = (text: string, start: number, end: number): KnownWord => {
  let slot = slotOf(text, start, end);
  for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
    const known = words[number - 1];
    if (known !== undefined && standsAt(known.text, text, start, end)) return known;
    slot = (slot + 1) & (slotCount - 1);
  }
  if (words.length >= mostKnownWords) {
    words = [];
    slots.fill(0);
    slot = slotOf(text, start, end);
  }
  const word: KnownWord = { text: detached(text.slice(start, end)), number: words.length };
  words.push(word);
  slots[slot] = words.length;
  return word;
};

export const knownWord = (text: string): KnownWord => wordIn(text, 0, text.length);
