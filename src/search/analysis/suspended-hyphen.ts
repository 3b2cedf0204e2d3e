import { fold } from './fold.ts';
import { positionKeys, wholeKey } from './key.ts';
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

/**
 * Gives words that end in a suspended hyphen the head they share with a later compound: „Süd-“ before „und
 * Mittelamerika“ is found as Südamerika. The supplied parts are empty places at the end of the word.
 */
export const supplyHeads = (
  tokens: readonly { readonly endsInHyphen: boolean }[],
  words: readonly (Word | undefined)[],
): readonly (Word | undefined)[] => {
  if (!tokens.some((token) => token.endsInHyphen)) return words;
  return words.map((word, place) => {
    if (word === undefined || tokens[place]?.endsInHyphen !== true) return word;
    const completing = words.slice(place + 1, place + 1 + reach).find(
      (later, distance) =>
        later !== undefined &&
        later.parts.length > 1 &&
        // „vor- und nachstationäre Behandlungstage“ are no „Vortage“.
        (later.wordClass === 'lowerCase' || !/^\p{Ll}/u.test(word.display)) &&
        tokens[place + 1 + distance]?.endsInHyphen !== true,
    );
    return completing === undefined ? word : withHead(word, completing);
  });
};
