/**
 * Counts numbers below a bound, again and again in the same memory.
 *
 * @returns what counts all numbers that are told of, and gives how often each was
 */
export const tallying = (
  bound: number,
): ((tellOf: (count: (number: number) => void) => void) => ReadonlyMap<number, number>) => {
  const counts = new Uint32Array(bound);
  return (tellOf) => {
    const counted: number[] = [];
    tellOf((number) => {
      const before = counts[number] ?? 0;
      if (before === 0) counted.push(number);
      counts[number] = before + 1;
    });
    const found = new Map(counted.map((number) => [number, counts[number] ?? 0]));
    for (const number of counted) counts[number] = 0;
    return found;
  };
};
