import type { Letter } from '../record/letter.ts';
import { grouped } from './grouped.ts';

/** The letters of the alphabet with what stands before and behind them, in the order of an index. */
const order = ['ziffern', ...'abcdefghijklmnopqrstuvwxyz'.split(''), 'andere'];

const isLetter = (name: string): name is Letter => order.includes(name);

const letter = (name: string): Letter => {
  if (!isLetter(name)) throw new TypeError(`Not a letter of an index: ${name}`);
  return name;
};

/** Letters that Unicode does not take apart, under the one they are filed with. */
const filedUnder: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 't',
};

/**
 * The letter a name is filed under: umlauts under their vowel, as DIN 5007 does in word lists; quotation
 * marks before it do not count.
 */
export const letterOf = (name: string): Letter => {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0].toLowerCase() ?? '';
  const plain = filedUnder[first] ?? first.normalize('NFD').charAt(0);
  if (/^[a-z]$/.test(plain)) return letter(plain);
  return letter(/^\p{N}$/u.test(plain) ? 'ziffern' : 'andere');
};

/** What stands under one letter. */
export interface LetterGroup<Element> {
  readonly letter: Letter;
  readonly elements: readonly Element[];
}

/** The elements under their letters, figures first and other scripts last; the order within a letter is kept. */
export const underLetters = <Element>(
  elements: readonly Element[],
  letterUnder: (element: Element) => Letter,
): readonly LetterGroup<Element>[] =>
  [...grouped(elements, letterUnder)]
    .map(([key, group]) => ({ letter: key, elements: group }))
    .sort((one, other) => order.indexOf(one.letter) - order.indexOf(other.letter));

/** The same by the names of the elements. */
export const byLetter = <Element>(
  elements: readonly Element[],
  nameOf: (element: Element) => string,
): readonly LetterGroup<Element>[] => underLetters(elements, (element) => letterOf(nameOf(element)));
