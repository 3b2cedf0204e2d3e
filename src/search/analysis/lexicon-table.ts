import type { Lexicon, LexiconWord } from './lexicon.ts';

/** The words of a lexicon in columns, in order: what is asked of a few of them takes no reading of the others. */
export interface LexiconTable {
  /** All letters that words are made of; a letter is written as its place among them + 1. */
  readonly alphabet: string;
  /** The words, one after another. */
  readonly letters: Uint8Array;
  /** Where each word begins; one more than there are words. */
  readonly starts: Uint32Array;
  /** What is known of each, as its place among `kinds`. */
  readonly known: Uint16Array;
  readonly kinds: readonly LexiconWord[];
  /** By the hash of a word its number + 1, or the next place that is free; a power of two of them. */
  readonly slots: Uint32Array;
}

const basis = 0x81_1c_9d_c5;
const prime = 0x01_00_01_93;
const withLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, prime);
const slotOf = (hash: number, slots: Uint32Array): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

const codesOf = (alphabet: string): Uint8Array => {
  const codes = new Uint8Array(1 << 16);
  for (let place = 0; place < alphabet.length; place += 1) codes[alphabet.charCodeAt(place)] = place + 1;
  return codes;
};

/** How many places there are for a word. */
const roominess = 1.5;

/** @param words in order of code units */
export const lexiconTable = (
  words: readonly (readonly [word: string, known: LexiconWord])[],
): LexiconTable => {
  const alphabet = [...new Set(words.flatMap(([word]) => word.split('')))].sort().join('');
  const codes = codesOf(alphabet);
  const letters = new Uint8Array(words.reduce((sum, [word]) => sum + word.length, 0));
  const starts = new Uint32Array(words.length + 1);
  const known = new Uint16Array(words.length);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, roominess * words.length))));
  const kinds: LexiconWord[] = [];
  const kindOf = new Map<LexiconWord, number>();
  let at = 0;
  for (const [number, [word, about]] of words.entries()) {
    let hash = basis;
    for (let place = 0; place < word.length; place += 1) {
      const letter = codes[word.charCodeAt(place)] ?? 0;
      letters[at] = letter;
      at += 1;
      hash = withLetter(hash, letter);
    }
    starts[number + 1] = at;
    const kind = kindOf.get(about) ?? kinds.push(about) - 1;
    kindOf.set(about, kind);
    known[number] = kind;
    let slot = slotOf(hash, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
  return { alphabet, letters, starts, known, kinds, slots };
};

/** Opens a lexicon by its table. */
export const openLexicon = ({ alphabet, letters, starts, known, kinds, slots }: LexiconTable): Lexicon => {
  const codes = codesOf(alphabet);
  const size = starts.length - 1;
  const isAt = (word: string, number: number): boolean => {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== word.length) return false;
    for (let place = 0; place < word.length; place += 1) {
      if (letters[start + place] !== codes[word.charCodeAt(place)]) return false;
    }
    return true;
  };
  /** The number of a word; -1 when it is not there. */
  const numberOf = (word: string): number => {
    let hash = basis;
    for (let place = 0; place < word.length; place += 1) {
      const letter = codes[word.charCodeAt(place)] ?? 0;
      if (letter === 0) return -1;
      hash = withLetter(hash, letter);
    }
    let slot = slotOf(hash, slots);
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || isAt(word, number)) return number;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const wordAt = (number: number): string => {
    let word = '';
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      word += alphabet.charAt((letters[at] ?? 0) - 1);
    }
    return word;
  };
  /** The number of the first word that is not before this one. */
  const placeOf = (wanted: string): number => {
    let [from, to] = [0, size];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (wordAt(middle) < wanted) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    size,
    get: (word) => {
      const number = numberOf(word);
      return number < 0 ? undefined : kinds[known[number] ?? 0];
    },
    has: (word) => numberOf(word) >= 0,
    *beginningWith(beginning) {
      for (let number = placeOf(beginning); number < size; number += 1) {
        const word = wordAt(number);
        if (!word.startsWith(beginning)) return;
        yield word;
      }
    },
  };
};
