/** Sets of positions that grow together; the first of a set stands for it. */
export const disjointSets = (size: number) => {
  const parents = Uint32Array.from({ length: size }, (_, index) => index);
  const firstOf = (position: number): number => {
    let first = position;
    while (parents[first] !== first) first = parents[first] ?? first;
    parents[position] = first;
    return first;
  };
  return {
    firstOf,
    join: (one: number, other: number): void => {
      const [first, second] = [firstOf(one), firstOf(other)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
  };
};
