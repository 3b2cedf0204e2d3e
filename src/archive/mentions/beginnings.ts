/** By the first three letters, a to z, of five bits each. */
const size = 1 << 15;

const letterA = 0x61;

/** A letter from 1 to 26; 0 for what is none. */
const letterAt = (word: string, index: number): number => {
  const letter = word.charCodeAt(index) - letterA + 1;
  return letter >= 1 && letter <= 26 ? letter : 0;
};

const unknown = -1;

/** The number of a word's beginning; -1 for a shorter word, and for one in which other letters have a part. */
const beginningOf = (word: string): number => {
  const [first, second, third] = [letterAt(word, 0), letterAt(word, 1), letterAt(word, 2)];
  return first === 0 || second === 0 || third === 0 ? unknown : (first << 10) | (second << 5) | third;
};

/**
 * Whether a word of a text can be one of these, as it is or in the genitive, by its first three letters alone: most
 * cannot, and are looked at no further. Of a word with other letters than a to z there it says that it can.
 *
 * @param words folded; endings that are none of theirs come after the third letter
 */
export const beginnings = (words: Iterable<string>): ((text: string) => boolean) => {
  const known = new Uint8Array(size);
  for (const word of words) {
    for (const form of [word, `${word}s`, `${word}es`]) {
      const beginning = beginningOf(form);
      if (beginning !== unknown) known[beginning] = 1;
    }
  }
  return (text) => {
    const beginning = beginningOf(text);
    return beginning === unknown || known[beginning] === 1;
  };
};
