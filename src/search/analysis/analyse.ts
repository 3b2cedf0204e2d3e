import { type FormCounts, isWrittenSmall } from './form-counts.ts';
import { indexedAs } from './key.ts';
import type { Knowledge } from './knowledge.ts';
import { joinParticles } from './separated-verb.ts';
import { supplyHeads } from './suspended-hyphen.ts';
import { type TokenFacts, tokenReader, tokensOf } from './token-facts.ts';
import type { Word } from './word.ts';

/** One whitespace-separated token of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
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

const tokens = new WeakMap<Word, Token>();

/** A large archive has millions of tokens and a hundred thousand words: each is spelled out once. */
const tokenOf = (text: string, word: Word | undefined): Token => {
  if (word === undefined) return { text, word, emission: wordless };
  const known = tokens.get(word);
  // Knowledge of words may lend the same word to another token.
  if (known?.text === text) return known;
  const token = { text, word, emission: known?.emission ?? word.keys.map(indexedAs).join(samePosition) };
  tokens.set(word, token);
  return token;
};

/** The reading of a token that opens a sentence: a capital is a noun's unless the texts say otherwise. */
const openingWord = (facts: TokenFacts, counts: FormCounts): Word | undefined =>
  facts.word(isWrittenSmall(counts, facts.forms[0]?.folded ?? '') ? 'openingInLowerCase' : 'opening');

/** Gives the tokens of one text, of which it is told what each says by itself, their words. */
export const createReading = ({
  counts,
  separableVerbs,
}: Knowledge): ((facts: readonly TokenFacts[]) => readonly Token[]) => {
  return (facts) => {
    let opensSentence = true;
    const words = facts.map((token) => {
      const word = opensSentence ? openingWord(token, counts) : token.word('inside');
      opensSentence = token.endsSentence || (opensSentence && (word === undefined || token.numbersSentence));
      return word;
    });
    const completed = joinParticles(facts, supplyHeads(facts, words), separableVerbs);
    return facts.map(({ text }, place) => tokenOf(text, completed[place]));
  };
};

/**
 * Makes the analysis of texts. What it returns takes one text (a paragraph, a headline) and gives its
 * whitespace-separated tokens in order; it never throws. Equal tokens in equal surroundings get equal words.
 */
export const createAnalysis = (knowledge: Knowledge): ((text: string) => readonly Token[]) => {
  const readToken = tokenReader(knowledge);
  const read = createReading(knowledge);
  return (text) => read(tokensOf(text).map(readToken));
};
