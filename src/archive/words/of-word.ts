import { type KnownWord, mostKnownWords } from './known-word.ts';

/**
 * Answers a question about a word from memory when it was asked before.
 *
 * @param answer follows from the word's characters alone
 */
export const ofWord = <Answer extends object | string | number | boolean>(
  answer: (text: string, word: KnownWord) => Answer,
): ((word: KnownWord) => Answer) => {
  let asked: (KnownWord | undefined)[] | undefined;
  let answers: (Answer | undefined)[] = [];
  return (word) => {
    const { number } = word;
    if (asked === undefined) {
      asked = Array.from({ length: mostKnownWords });
      answers = Array.from({ length: mostKnownWords });
    }
    if (asked[number] === word) {
      const known = answers[number];
      if (known !== undefined) return known;
    }
    const found = answer(word.text, word);
    asked[number] = word;
    answers[number] = found;
    return found;
  };
};
