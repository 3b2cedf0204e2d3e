/** Which paragraph of two texts answers which; a side is absent where the other text has it alone. */
export interface AlignedPair {
  readonly first: number | undefined;
  readonly second: number | undefined;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, one) => all + one, 0);

/** The share of their words that two paragraphs have in common (Dice's coefficient). */
const likeness = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 1 : (2 * shared) / all;
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
  const [firstCounts, secondCounts] = [first.map(countsOf), second.map(countsOf)];
  const scores = firstCounts.map((one) =>
    secondCounts.map((other) => {
      const score = likeness(one, other);
      return score < leastLikeness ? 0 : score;
    }),
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
