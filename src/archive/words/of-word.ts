import type { KnownWord } from './known-word.ts';

/**
 * Answers a question about a word from memory when it was asked before.
 *
 * @param answer follows from the word's characters alone
 */
export const ofWord = <Answer extends object | string | number | boolean>(
  answer: (text: string, word: KnownWord) => Answer,
): ((word: KnownWord) => Answer) => {
  const asked: (KnownWord | undefined)[] = [];
  const answers: (Answer | undefined)[] = [];
  return (word) => {
    const { number } = word;
    if (asked[number] === word) {
      const known = answers[number];
      if (known !== undefined) return known;
    }
    // An array with holes would be a table that is looked up slowly.
    while (asked.length <= number) {
      asked.push(undefined);
      answers.push(undefined);
    }
    const found = answer(word.text, word);
    asked[number] = word;
    answers[number] = found;
    return found;
  };
};
