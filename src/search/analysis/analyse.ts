import { indexedAs } from './key.ts';
import type { Knowledge } from './knowledge.ts';
import { endsSentence } from './sentence-end.ts';
import { readWord } from './read-word.ts';
import { joinParticles } from './separated-verb.ts';
import { supplyHeads } from './suspended-hyphen.ts';
import type { Word } from './word.ts';

/** One whitespace-separated token of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Place of its first UTF-16 code unit in the analysed text. */
  readonly start: number;
  /** Absent when the token has neither letters nor digits. */
  readonly word: Word | undefined;
  /**
   * What the index is fed in place of the token: its keys, joined so that the index puts them all at one
   * position. One emission a token, without white space, so that positions in the index count tokens.
   */
  readonly emission: string;
}

/** The index splits a word at this sign and puts the pieces at one position. */
export const samePosition = '~';

/** Stands for a token without words: it takes a position and is found by nothing. */
export const wordless = '·';

const emit = ({ keys }: Word): string => keys.map(indexedAs).join(samePosition);

/**
 * Makes the analysis of texts. What it returns takes one text (a paragraph, a headline) and gives its
 * whitespace-separated tokens in order; it never throws. Equal tokens in equal surroundings get equal words.
 */
export const createAnalysis = (knowledge: Knowledge): ((text: string) => readonly Token[]) => {
  const known = new Map<string, Word | undefined>();
  const wordOf = (token: string, opensSentence: boolean): Word | undefined => {
    const reading = `${opensSentence ? '^' : ''}${token}`;
    if (!known.has(reading)) known.set(reading, readWord(token, opensSentence, knowledge));
    return known.get(reading);
  };
  const emissions = new WeakMap<Word, string>();
  const emissionOf = (word: Word | undefined): string => {
    if (word === undefined) return wordless;
    // A large archive has millions of tokens and a hundred thousand words: each is spelled out once.
    const emission = emissions.get(word) ?? emit(word);
    emissions.set(word, emission);
    return emission;
  };
  return (text) => {
    const found = [...text.matchAll(/\S+/g)];
    let opensSentence = true;
    const words = found.map(([token]) => {
      const word = wordOf(token, opensSentence);
      opensSentence = endsSentence(token) || (opensSentence && word === undefined);
      return word;
    });
    const tokens = found.map(([token]) => token);
    const completed = joinParticles(tokens, supplyHeads(tokens, words), knowledge.separableVerbs);
    return found.map(({ 0: token, index }, place) => ({
      text: token,
      start: index,
      word: completed[place],
      emission: emissionOf(completed[place]),
    }));
  };
};
