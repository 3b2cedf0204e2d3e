import { numbering } from '../numbering.ts';

/** Which paragraph of two texts answers which; a side is absent where the other text has it alone. */
export interface AlignedPair {
  readonly first: number | undefined;
  readonly second: number | undefined;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a paragraph by their numbers, each once, and how often it stands there. */
interface Words {
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
  /** Of all words. */
  readonly sum: number;
}

const wordsIn = (text: string, numberOf: (word: string) => number): Words => {
  const counts = new Map<number, number>();
  const words = wordsOf(text);
  for (const word of words) {
    const number = numberOf(word);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return { numbers: [...counts.keys()], counts: [...counts.values()], sum: words.length };
};

/**
 * The share of their words that a paragraph and others have in common (Dice's coefficient).
 *
 * @param held room for a count of every word; all are 0 before and after
 */
const likenesses = (one: Words, others: readonly Words[], held: Uint32Array): readonly number[] => {
  for (const [at, number] of one.numbers.entries()) held[number] = one.counts[at] ?? 0;
  const found = others.map(({ numbers, counts, sum }) => {
    let shared = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      shared += Math.min(counts[at] ?? 0, held[numbers[at] ?? 0] ?? 0);
    }
    const all = one.sum + sum;
    return all === 0 ? 1 : (2 * shared) / all;
  });
  for (const number of one.numbers) held[number] = 0;
  return found;
};

/** Less alike, they are two paragraphs and not two versions of one. */
const leastLikeness = 0.35;

/**
 * Aligns the paragraphs of two texts without changing their order, so that as much as possible stands beside
 * its like. The work grows with the product of their numbers.
 */
export const alignParagraphs = (
  first: readonly string[],
  second: readonly string[],
): readonly AlignedPair[] => {
  const words = numbering();
  const firstWords = first.map((text) => wordsIn(text, words.numberOf));
  const secondWords = second.map((text) => wordsIn(text, words.numberOf));
  const held = new Uint32Array(words.texts().length);
  const scores = firstWords.map((one) =>
    likenesses(one, secondWords, held).map((score) => (score < leastLikeness ? 0 : score)),
  );
  const best = Array.from({ length: first.length + 1 }, () => new Float64Array(second.length + 1));
  const at = (left: number, right: number): number => best[left]?.[right] ?? 0;
  for (let left = first.length - 1; left >= 0; left -= 1) {
    for (let right = second.length - 1; right >= 0; right -= 1) {
      const row = best[left];
      const score = scores[left]?.[right] ?? 0;
      if (row === undefined) continue;
      const paired = score === 0 ? 0 : score + at(left + 1, right + 1);
      row[right] = Math.max(paired, at(left + 1, right), at(left, right + 1));
    }
  }
  const pairs: AlignedPair[] = [];
  let left = 0;
  let right = 0;
  while (left < first.length || right < second.length) {
    const score = scores[left]?.[right] ?? 0;
    if (score > 0 && at(left, right) === score + at(left + 1, right + 1)) {
      pairs.push({ first: left, second: right });
      left += 1;
      right += 1;
    } else if (
      right >= second.length ||
      (left < first.length && at(left + 1, right) >= at(left, right + 1))
    ) {
      pairs.push({ first: left, second: undefined });
      left += 1;
    } else {
      pairs.push({ first: undefined, second: right });
      right += 1;
    }
  }
  return pairs;
};
