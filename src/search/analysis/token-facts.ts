import { componentsOf } from './components.ts';
import { fold } from './fold.ts';
import type { WrittenForm } from './form-counts.ts';
import type { WordKnowledge } from './knowledge.ts';
import { type Place, readWord } from './read-word.ts';
import { recentlyMade } from './recent.ts';
import { endsSentence, numbersSentence } from './sentence-end.ts';
import { finalParticle, type FinalParticle } from './separated-verb.ts';
import { endsInHyphen } from './suspended-hyphen.ts';
import { type Token, tokenOf } from './token.ts';
import type { Word } from './word.ts';

/** What a token says by itself, whatever stands around it. */
export interface TokenFacts {
  readonly text: string;
  readonly forms: readonly WrittenForm[];
  /** Whether it has a capital letter. */
  readonly isCapitalised: boolean;
  readonly endsSentence: boolean;
  readonly numbersSentence: boolean;
  readonly endsInHyphen: boolean;
  readonly particle: FinalParticle | undefined;
  /**
   * Its word; undefined when it has neither letters nor digits. It is the same one for tokens that differ in the
   * punctuation behind it.
   */
  readonly word: (place: Place) => Word | undefined;
  /** The token with a word: one of its own, or one that its neighbours complete. */
  readonly withWord: (word: Word | undefined) => Token;
}

const beginsWith = (text: string): WrittenForm['beginsWith'] => {
  if (/^\p{Lu}\P{Lu}/u.test(text)) return 'capital';
  return /^\p{Ll}/u.test(text) ? 'smallLetter' : 'other';
};

/** Not asked for yet. */
const unread = Symbol('unread');

/** A word of letters, and punctuation behind it. */
const wordAndPunctuation = /^([A-Za-zÄÖÜäöüß]+(?:-[A-Za-zÄÖÜäöüß]+)*)[.,;:!?)"“«]+$/;

/** What is known of the word in a token, whatever punctuation follows it. */
type WordFacts = Pick<TokenFacts, 'forms' | 'isCapitalised' | 'word'>;

const wordFactsOf = (text: string, knowledge: WordKnowledge): WordFacts => {
  const isCapitalised = /\p{Lu}/u.test(text);
  let inside: Word | undefined | typeof unread = unread;
  let opening: Map<Place, Word | undefined> | undefined;
  return {
    isCapitalised,
    forms: componentsOf(text).map((component) => ({
      folded: fold(component.text),
      beginsWith: beginsWith(component.text),
    })),
    word: (asked) => {
      // Without a capital there is nothing that its place could change.
      if (asked === 'inside' || !isCapitalised) {
        if (inside === unread) inside = readWord(text, 'inside', knowledge);
        return inside;
      }
      opening ??= new Map();
      if (!opening.has(asked)) opening.set(asked, readWord(text, asked, knowledge));
      return opening.get(asked);
    },
  };
};

/** @param read gives the facts of another token */
const factsOf = (text: string, knowledge: WordKnowledge, read: (token: string) => TokenFacts): TokenFacts => {
  const [, bare] = wordAndPunctuation.exec(text) ?? [];
  const own: WordFacts = bare === undefined ? wordFactsOf(text, knowledge) : read(bare);
  let token: Token | undefined;
  return {
    text,
    forms: own.forms,
    isCapitalised: own.isCapitalised,
    word: own.word,
    endsSentence: endsSentence(text),
    numbersSentence: numbersSentence(text),
    endsInHyphen: endsInHyphen(text),
    particle: finalParticle(text),
    // A large archive has millions of tokens and a hundred thousand words: few are spelled out again.
    withWord: (word) => {
      if (token === undefined || token.word !== word) token = tokenOf(text, word);
      return token;
    },
  };
};

/** Each takes about a kilobyte, and twice as many are held. */
const mostRemembered = 40_000;

const readers = new WeakMap<WordKnowledge, (token: string) => TokenFacts>();

/** Reads tokens; what it has read it remembers for all texts that are analysed with the same knowledge. */
export const tokenReader = (knowledge: WordKnowledge): ((token: string) => TokenFacts) => {
  const reader =
    readers.get(knowledge) ??
    recentlyMade((token): TokenFacts => factsOf(token, knowledge, reader), mostRemembered);
  readers.set(knowledge, reader);
  return reader;
};

/** The whitespace-separated tokens of a text, in order. */
export const tokensOf = (text: string): readonly string[] => {
  const tokens = text.split(/\s+/);
  return tokens.includes('') ? tokens.filter((token) => token !== '') : tokens;
};
