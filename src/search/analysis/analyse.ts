import type { FormCounts } from './form-counts.ts';
import { indexedAs } from './key.ts';
import type { Knowledge } from './knowledge.ts';
import { joinParticles } from './separated-verb.ts';
import { supplyHeads } from './suspended-hyphen.ts';
import { type TokenFacts, tokenReader } from './token-facts.ts';
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

const emissions = new WeakMap<Word, string>();

/** A large archive has millions of tokens and a hundred thousand words: each is spelled out once. */
const emissionOf = (word: Word | undefined): string => {
  if (word === undefined) return wordless;
  const emission = emissions.get(word) ?? word.keys.map(indexedAs).join(samePosition);
  emissions.set(word, emission);
  return emission;
};

/** The reading of a token that opens a sentence: a capital is a noun's unless the texts say otherwise. */
const openingWord = (facts: TokenFacts, counts: FormCounts): Word | undefined => {
  const count = counts.get(facts.forms[0]?.folded ?? '');
  const isLowerCase = count !== undefined && count.lowerCaseInside > count.capitalisedInside;
  return facts.word(isLowerCase ? 'openingInLowerCase' : 'opening');
};

/**
 * Makes the analysis of texts. What it returns takes one text (a paragraph, a headline) and gives its
 * whitespace-separated tokens in order; it never throws. Equal tokens in equal surroundings get equal words.
 */
export const createAnalysis = (knowledge: Knowledge): ((text: string) => readonly Token[]) => {
  const readToken = tokenReader(knowledge);
  const { counts, separableVerbs } = knowledge;
  return (text) => {
    const found = [...text.matchAll(/\S+/g)];
    const tokens = found.map(([token]) => readToken(token));
    let opensSentence = true;
    const words = tokens.map((facts) => {
      const word = opensSentence ? openingWord(facts, counts) : facts.word('inside');
      opensSentence = facts.endsSentence || (opensSentence && word === undefined);
      return word;
    });
    const completed = joinParticles(tokens, supplyHeads(tokens, words), separableVerbs);
    return found.map(({ 0: token, index }, place) => ({
      text: token,
      start: index,
      word: completed[place],
      emission: emissionOf(completed[place]),
    }));
  };
};
