/** Answers a question about a word from memory when it was asked before; forgets everything when that is too much. */
export const remembered = <Answer>(
  most: number,
  answer: (word: string) => Answer,
): ((word: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
};
