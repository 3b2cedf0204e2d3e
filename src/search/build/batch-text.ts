import type { Token } from '../analysis/token.ts';
import type { Word } from '../analysis/word.ts';

/** A word of some texts; or what stands where there is none. */
export interface FoundWord {
  /** The first token that has it. */
  readonly text: string;
  readonly word: Word | undefined;
}

/** The texts of a batch as numbers of words, position after position. */
export interface BatchText {
  /** Numbered from 0 in the order in which they come. */
  readonly words: readonly FoundWord[];
  /** The number of the word at each place, page after page. */
  readonly numbers: readonly number[];
  /** The place at which each page begins. */
  readonly pageStarts: readonly number[];
}

/** Takes in the tokens of one page after another. */
export interface BatchTextWriter {
  /** @param tokens one for each position; undefined where a passage ends */
  readonly add: (tokens: readonly (Token | undefined)[]) => void;
  readonly finish: () => BatchText;
}

export const batchTextWriter = (): BatchTextWriter => {
  const numberOf = new Map<Word | undefined, number>();
  const words: FoundWord[] = [];
  const numbers: number[] = [];
  const pageStarts: number[] = [];
  return {
    add: (tokens) => {
      pageStarts.push(numbers.length);
      for (const token of tokens) {
        const word = token?.word;
        let number = numberOf.get(word);
        if (number === undefined) {
          number = words.length;
          numberOf.set(word, number);
          words.push({ text: token?.text ?? '', word });
        }
        numbers.push(number);
      }
    },
    finish: () => ({ words, numbers, pageStarts }),
  };
};
