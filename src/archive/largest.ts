/** The keys with the highest counts, highest first; among equals the smaller key goes first. */
export const largest = (
  counts: ReadonlyMap<number, number>,
  most: number,
): readonly (readonly [key: number, count: number])[] => {
  // Of thousands only those that reach the lowest count shown need to be put in order.
  const rising = Float64Array.from(counts.values()).sort();
  const least = rising[rising.length - most] ?? 0;
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, most);
};
