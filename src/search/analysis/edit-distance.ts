/**
 * The number of letters to insert, delete, replace or swap with their neighbour to get from one word to the
 * other (optimal string alignment, the restricted Damerau–Levenshtein distance); undefined when more than
 * `limit`. Takes time proportional to the product of the lengths.
 */
export const editDistance = (from: string, to: string, limit: number): number | undefined => {
  if (Math.abs(from.length - to.length) > limit) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= to.length; column += 1) {
      const cost = distanceAt(from, to, row, column, beforeLast, last, current);
      current.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) return undefined;
    beforeLast = last;
    last = current;
  }
  const distance = last[to.length] ?? 0;
  return distance > limit ? undefined : distance;
};

const distanceAt = (
  from: string,
  to: string,
  row: number,
  column: number,
  beforeLast: readonly number[],
  last: readonly number[],
  current: readonly number[],
): number => {
  const replaced = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
  const deleted = (last[column] ?? 0) + 1;
  const inserted = (current[column - 1] ?? 0) + 1;
  const isSwap =
    row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  const swapped = isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
  return Math.min(replaced, deleted, inserted, swapped);
};
