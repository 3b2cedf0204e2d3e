import { runsOf } from './neighbouring.ts';
import { stem } from './stem.ts';
import type { WordClass } from './word-class.ts';

/**
 * A key is a stem and the letter of its class, which no folded word contains. It stands at the end of every key and
 * nowhere else, so that no key begins another: `sichþ` is no beginning of `sicherheitþ`.
 */
const classLetters: Readonly<Record<WordClass, string>> = {
  noun: 'þ',
  lowerCase: 'ŧ',
  function: 'ð',
  number: 'þ',
};

const classLetter = new RegExp(`[${Object.values(classLetters).join('')}]$`);

/**
 * How a noun stands to another of the same stem: „Zählung“ has nothing to do with „Zahlung“, „Schlosser“ and
 * „Planens“ come from „Schloss“ and „Plan“.
 */
export type Apartness = 'unrelated' | 'related';

/** Stands behind the stem of a noun of which another has the same. */
const apartSigns: Readonly<Record<Apartness, string>> = { unrelated: 'ħ', related: 'ĸ' };

/** The key of one folded word, or part of a compound. */
export const keyOf = (folded: string, wordClass: WordClass, apart?: Apartness): string =>
  stem(folded, wordClass) + (apart === undefined ? '' : apartSigns[apart]) + classLetters[wordClass];

/** The key that a word would have if no other noun had its stem. */
export const withoutApartSign = (key: string): string =>
  Object.values(apartSigns).reduce((rest, sign) => rest.replaceAll(sign, ''), key);

/** The stem alone: what a key and its related words begin with. */
export const withoutClassLetter = (key: string): string => key.replace(classLetter, '');

/** Whether it is the key of a word that a query may drop. */
export const isFunctionKey = (key: string): boolean => key.endsWith(classLetters.function);

/** The class that a key tells; a number's is a noun's. */
export const wordClassOf = (key: string): WordClass => {
  if (isFunctionKey(key)) return 'function';
  return key.endsWith(classLetters.lowerCase) ? 'lowerCase' : 'noun';
};

/** Joins the stems of a compound; no folded word contains it. */
const joint = 'ŋ';

/** How many constituents a key asks for. */
export const partsOfKey = (key: string): number => key.split(joint).length;

/** The one key of neighbouring constituents: `kremlŋsprecherþ` of `kremlþ` and `sprecherþ`. */
export const wholeKey = (constituents: readonly string[]): string =>
  [...constituents.slice(0, -1).map(withoutClassLetter), ...constituents.slice(-1)].join(joint);

/**
 * The keys of a word that stand at the same place of the text, without repetition: of the whole word, then of
 * every run of its constituents, so that Interim|staats|chefin is found by Staatschefin and Interimsstaat, by
 * Interim, Staat and Chefin.
 */
export const positionKeys = (constituents: readonly string[]): readonly string[] => [
  ...new Set(runsOf(constituents).map(wholeKey)),
];

/** The stems of the constituents that a key asks for, one for a simple word. */
export const stemsOf = (key: string): readonly string[] =>
  withoutClassLetter(withoutApartSign(key)).split(joint);

const withoutRelatedSign = (key: string): string => key.replaceAll(apartSigns.related, '');

/** Whether a key begins with this stem, and not with that of a twin which has nothing to do with it. */
export const isOfFamily = (key: string, stemOfKey: string): boolean => {
  const own = withoutRelatedSign(key);
  const beginning = withoutRelatedSign(stemOfKey);
  return own.startsWith(beginning) && !own.startsWith(beginning + apartSigns.unrelated);
};

const digitLetters = 'ƀƃƅƈƌƒƙƚƞƥ';

/** A key as the index has it: digits are written as letters, so that it is a word of letters alone. */
export const indexedAs = (key: string): string =>
  key.replace(/[0-9]/g, (digit) => digitLetters.charAt(Number(digit)));
