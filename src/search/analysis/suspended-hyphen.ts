import { inseparablePrefixes, separablePrefixes } from '../../german/verb-prefixes.ts';
import { fold } from './fold.ts';
import { positionKeys, wholeKey } from './key.ts';
import type { WordKnowledge } from './knowledge.ts';
import { readWord } from './read-word.ts';
import type { Word } from './word.ts';

/** How many tokens after a suspended hyphen its head may stand: „Außen-, Erdöl- und Innenminister“. */
const reach = 4;

const suspended = /^\P{L}*[\p{L}\p{N}].*[\p{L}\p{N}][-‐‑],?$/u;

/** Whether a token ends in a suspended hyphen: „Süd-“. */
export const endsInHyphen = (token: string): boolean => suspended.test(token);

const withHead = (word: Word, completing: Word): Word => {
  const head = completing.parts.slice(1).map(({ key }) => key);
  const end = word.parts.at(-1)?.end ?? 0;
  const parts = [...word.parts, ...head.map((key) => ({ key, start: end, end }))];
  const constituents = parts.map(({ key }) => key);
  const headText = completing.display.slice(completing.parts[0]?.end);
  return {
    surface: word.surface + fold(headText.replace(/[^\p{L}\p{N}]/gu, '')),
    display: word.display + headText,
    wordClass: completing.wordClass,
    parts,
    key: wholeKey(constituents),
    keys: positionKeys(constituents),
  };
};

const prefixes = new Set([...separablePrefixes, ...inseparablePrefixes]);
const prefixed = new RegExp(`^(?:${[...prefixes].toSorted((a, b) => b.length - a.length).join('|')})`, 'u');

/**
 * „Ein-“ before „und Ausfuhr“ is Einfuhr as well, which is no compound: a word with the first of two prefixes, where
 * there is such a word.
 */
const withStem = (word: Word, completing: Word, knowledge: WordKnowledge): Word | undefined => {
  const shared = completing.display.toLowerCase().replace(prefixed, '');
  const whole = word.display + shared;
  const isPrefix = prefixes.has(word.display.toLowerCase()) && shared.length < completing.display.length;
  const read =
    isPrefix && knowledge.isWord(whole.toLowerCase()) ? readWord(whole, 'inside', knowledge) : undefined;
  return read && { ...word, keys: [...new Set([...word.keys, ...read.keys])] };
};

const isLowerCase = ({ display }: Word): boolean => /^\p{Ll}/u.test(display);

/**
 * Gives words that end in a suspended hyphen the head they share with a later compound: „Süd-“ before „und
 * Mittelamerika“ is found as Südamerika. The supplied parts are empty places at the end of the word.
 */
export const supplyHeads = (
  tokens: readonly { readonly endsInHyphen: boolean }[],
  words: readonly (Word | undefined)[],
  knowledge: WordKnowledge,
): readonly (Word | undefined)[] => {
  if (!tokens.some((token) => token.endsInHyphen)) return words;
  return words.map((word, place) => {
    if (word === undefined || tokens[place]?.endsInHyphen !== true) return word;
    const later = words
      .slice(place + 1, place + 1 + reach)
      .flatMap((next, distance) =>
        next === undefined || tokens[place + 1 + distance]?.endsInHyphen === true ? [] : [next],
      );
    for (const next of later) {
      const completed = isLowerCase(word) === isLowerCase(next) ? withStem(word, next, knowledge) : undefined;
      if (completed !== undefined) return completed;
      // „vor- und nachstationäre Behandlungstage“ are no „Vortage“.
      if (next.parts.length > 1 && (next.wordClass === 'lowerCase' || !isLowerCase(word)))
        return withHead(word, next);
    }
    return word;
  });
};
