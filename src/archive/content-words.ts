import { functionWords } from '../german/function-words.ts';
import { isEverydayNoun } from '../german/is-everyday-noun.ts';
import { capital, characterEnd, digit, letter, letterKindAt, mark } from '../parse/letter-kinds.ts';
import { type KnownWord, wordIn } from './words/known-word.ts';
import { ofWord } from './words/of-word.ts';

const grammar: ReadonlySet<string> = new Set(functionWords.flatMap((row) => row.split(' ')));

const shortestWord = 4;

/** The form under which a noun meets its inflections, without the common endings: Sanktion, Sanktionen. */
export const nounStem = (word: string): string =>
  word.length > 6 ? word.toLowerCase().replace(/(?:en|es|e|n|s)$/, '') : word.toLowerCase();

const isTelling = ofWord(
  (printed) =>
    printed.length >= shortestWord && !grammar.has(printed.toLowerCase()) && !isEverydayNoun(printed),
);

const space = 0x20;

/** Whether a word at a place stands in a sentence: after a letter, a digit, a comma or a semicolon, and a space. */
const isWithinSentence = (text: string, start: number): boolean => {
  if (start < 2 || text.charCodeAt(start - 1) !== space) return false;
  const before = text.charAt(start - 2);
  return before === ',' || before === ';' || (letterKindAt(text, start - 2) & (letter | digit)) !== 0;
};

/** The nouns of a text that say what it is about: German writes them with a capital, also where a sentence has not just begun. */
export const contentWords = (text: string): readonly KnownWord[] => {
  const words: KnownWord[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (letterKindAt(text, start) !== capital || !isWithinSentence(text, start)) continue;
    const second = characterEnd(text, start);
    let end = second;
    while (end < text.length && (letterKindAt(text, end) & (letter | mark)) !== 0) end += 1;
    if (end > second) {
      const word = wordIn(text, start, end);
      if (isTelling(word)) words.push(word);
      start = end - 1;
    }
  }
  return words;
};
