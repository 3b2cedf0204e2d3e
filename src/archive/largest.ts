/** The keys with the highest counts, highest first; among equals the smaller key goes first. */
export const largest = (
  counts: ReadonlyMap<number, number>,
  most: number,
): readonly (readonly [key: number, count: number])[] => {
  // Of thousands only those that reach the lowest count shown need to be put in order.
  const least = [...counts.values()].toSorted((one, other) => other - one)[most - 1] ?? 0;
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, most);
};
