import { type FormCounts, isWrittenSmall } from './form-counts.ts';
import type { Knowledge } from './knowledge.ts';
import { joinParticles } from './separated-verb.ts';
import { supplyHeads } from './suspended-hyphen.ts';
import type { Token } from './token.ts';
import { type TokenFacts, tokenReader, tokensOf } from './token-facts.ts';
import type { Word } from './word.ts';

/** The reading of a token that opens a sentence: a capital is a noun's unless the texts say otherwise. */
const openingWord = (facts: TokenFacts, counts: FormCounts): Word | undefined =>
  facts.word(isWrittenSmall(counts, facts.forms[0]?.folded ?? '') ? 'openingInLowerCase' : 'opening');

/** Gives the tokens of one text, of which it is told what each says by itself, their words. */
export const createReading = (knowledge: Knowledge): ((facts: readonly TokenFacts[]) => readonly Token[]) => {
  const { counts, separableVerbs } = knowledge;
  return (facts) => {
    let opensSentence = true;
    const words = facts.map((token) => {
      const word = opensSentence ? openingWord(token, counts) : token.word('inside');
      opensSentence = token.endsSentence || (opensSentence && (word === undefined || token.numbersSentence));
      return word;
    });
    const completed = joinParticles(facts, supplyHeads(facts, words, knowledge), separableVerbs);
    return facts.map((token, place) => token.withWord(completed[place]));
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
