/** A stretch of words that both texts have, or only one of them. */
export interface DiffPart {
  readonly side: 'both' | 'first' | 'second';
  readonly text: string;
}

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*/g) ?? [];

const isSameWord = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && first.trimEnd() === second?.trimEnd();

/** For every pair of positions the length of the longest common subsequence of the words behind them. */
const commonLengths = (first: readonly string[], second: readonly string[]): readonly Uint16Array[] => {
  const rows = Array.from({ length: first.length + 1 }, () => new Uint16Array(second.length + 1));
  for (let left = first.length - 1; left >= 0; left -= 1) {
    const row = rows[left];
    const below = rows[left + 1];
    if (row === undefined || below === undefined) continue;
    for (let right = second.length - 1; right >= 0; right -= 1) {
      row[right] = isSameWord(first[left], second[right])
        ? (below[right + 1] ?? 0) + 1
        : Math.max(below[right] ?? 0, row[right + 1] ?? 0);
    }
  }
  return rows;
};

/** Longer paragraphs are not texts that anybody compares: the table would not fit into memory. */
const mostCells = 9_000_000;

/** The words of two texts side by side: what is the same, what only the first or only the second has. */
export const wordDiff = (firstText: string, secondText: string): readonly DiffPart[] => {
  const first = wordsOf(firstText);
  const second = wordsOf(secondText);
  if (first.length * second.length > mostCells) {
    return [
      { side: 'first', text: firstText },
      { side: 'second', text: secondText },
    ];
  }
  const lengths = commonLengths(first, second);
  const parts: { side: DiffPart['side']; text: string }[] = [];
  const add = (side: DiffPart['side'], word: string | undefined): void => {
    const last = parts.at(-1);
    if (last?.side === side) last.text += word ?? '';
    else parts.push({ side, text: word ?? '' });
  };
  let left = 0;
  let right = 0;
  while (left < first.length || right < second.length) {
    const skipsFirst = (lengths[left + 1]?.[right] ?? -1) >= (lengths[left]?.[right + 1] ?? -1);
    if (isSameWord(first[left], second[right])) {
      add('both', first[left]);
      left += 1;
      right += 1;
    } else if (right >= second.length || (left < first.length && skipsFirst)) {
      add('first', first[left]);
      left += 1;
    } else {
      add('second', second[right]);
      right += 1;
    }
  }
  return parts;
};
