import { functionWords } from '../german/function-words.ts';
import { isEverydayNoun } from '../german/is-everyday-noun.ts';
import { remembered } from './mentions/remembered.ts';
import { sameWord } from './same-word.ts';

const grammar: ReadonlySet<string> = new Set(functionWords.flatMap((row) => row.split(' ')));

const shortestWord = 4;

/** The form under which a noun meets its inflections, without the common endings: Sanktion, Sanktionen. */
export const nounStem = (word: string): string =>
  word.length > 6 ? word.toLowerCase().replace(/(?:en|es|e|n|s)$/, '') : word.toLowerCase();

/** A noun of a text: the form it meets others under, and the form it was printed in. */
export interface ContentWord {
  readonly stem: string;
  readonly printed: string;
}

const isTelling = remembered(
  20_000,
  (printed) =>
    printed.length >= shortestWord && !grammar.has(printed.toLowerCase()) && !isEverydayNoun(printed),
);

const stemOf = remembered(20_000, (printed) => sameWord(nounStem(printed)));

/** The nouns of a text that say what it is about: German writes them with a capital, also where a sentence has not just begun. */
export const contentWords = (text: string): readonly ContentWord[] =>
  (text.match(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{M}]+/gu) ?? [])
    .map(sameWord)
    .filter(isTelling)
    .map((printed) => ({ stem: stemOf(printed), printed }));
