import { detached } from '../record/detached.ts';

/** So many different words are known at once; when there are more, all are forgotten. */
const most = 60_000;

/** Longer words are rare, and taken as they are. */
const longest = 40;

/** More than half of the slots stay empty. */
const slotCount = 1 << 17;

/** The words that were met, and by what their characters come to their numbers, counted from 1. */
let words: string[] = [''];
const slots = new Int32Array(slotCount);

const slotOf = (word: string): number => {
  let hash = 0;
  for (let index = 0; index < word.length; index += 1) {
    hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  }
  return (hash ^ (hash >>> 15)) & (slotCount - 1);
};

const areEqual = (known: string, word: string): boolean => {
  if (known.length !== word.length) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (known.charCodeAt(index) !== word.charCodeAt(index)) return false;
  }
  return true;
};

/**
 * The same string for all uses of a word. A word that was cut from a text is a new string, and whoever looks it up has
 * to reckon its hash and compare it by its characters each time; of a string that comes again V8 knows both.
 */
export const sameWord = (word: string): string => {
  if (word.length > longest) return word;
  let slot = slotOf(word);
  for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
    const known = words[number] ?? '';
    if (areEqual(known, word)) return known;
    slot = (slot + 1) & (slotCount - 1);
  }
  if (words.length > most) {
    words = [''];
    slots.fill(0);
    slot = slotOf(word);
  }
  const own = detached(word);
  slots[slot] = words.length;
  words.push(own);
  return own;
};
