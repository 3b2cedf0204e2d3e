import { stem } from './stem.ts';
import type { WordClass } from './word-class.ts';

/**
 * A key is a stem and the letter of its class, which no folded word contains. The index is asked for everything
 * that begins with a key; the letter at its end makes the answer exact (`sichþ` never meets `sicherheitþ`), and
 * leaving it away asks for related words (`militar` meets `militarþ` and `militarischŧ`).
 */
const classLetters: Readonly<Record<WordClass, string>> = {
  noun: 'þ',
  lowerCase: 'ŧ',
  function: 'ð',
  number: 'þ',
};

const classLetter = new RegExp(`[${Object.values(classLetters).join('')}]$`);

/** The key of one folded word, or part of a compound. */
export const keyOf = (folded: string, wordClass: WordClass): string =>
  stem(folded, wordClass) + classLetters[wordClass];

/** The stem alone: what a key and its related words begin with. */
export const withoutClassLetter = (key: string): string => key.replace(classLetter, '');

/**
 * The keys of a compound that stand at the same place of the text: of its constituents, and of every run of
 * constituents that ends it. Runs that begin at the same constituent share their beginning, so these find all
 * sub-compounds: Interim|staats|chefin is found by Interim, Staat, Chefin, Staatschefin and Interimsstaat.
 */
export const positionKeys = (constituents: readonly string[]): readonly string[] => {
  const endingRuns = constituents.map((_, first) => constituents.slice(first).join('')).slice(1, -1);
  return [...constituents, ...endingRuns];
};

/** The key that asks for a whole word, compound or not. */
export const wholeKey = (constituents: readonly string[]): string => constituents.join('');
