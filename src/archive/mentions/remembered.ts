import { detached } from '../../record/detached.ts';

/**
 * Answers a question from memory when it was asked before of the same word; forgets everything when that is too much.
 *
 * @param wordOf the word that alone decides the answer
 */
export const rememberedBy = <Asked, Answer>(
  most: number,
  wordOf: (asked: Asked) => string,
  answer: (asked: Asked) => Answer,
): ((asked: Asked) => Answer) => {
  const answers = new Map<string, Answer>();
  return (asked) => {
    const word = wordOf(asked);
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const found = answer(asked);
    answers.set(detached(word), found);
    return found;
  };
};

/** The same for a question about a word. */
export const remembered = <Answer>(
  most: number,
  answer: (word: string) => Answer,
): ((word: string) => Answer) => rememberedBy(most, (word: string) => word, answer);
