/** Where something is found: for each page, by its number in the archive, its positions in ascending order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

export const noPostings: Postings = new Map();

/** Pages where any of them is found. */
export const anyOf = (several: readonly Postings[]): Postings => {
  const [first, ...others] = several;
  if (first === undefined) return noPostings;
  if (others.length === 0) return first;
  const places = new Map<number, Set<number>>();
  for (const postings of several) {
    for (const [page, found] of postings) {
      const known = places.get(page);
      if (known === undefined) places.set(page, new Set(found));
      else for (const place of found) known.add(place);
    }
  }
  return new Map([...places].map(([page, found]) => [page, [...found].sort((a, b) => a - b)]));
};

/** Pages where the words stand side by side, with the positions of all of them. */
export const sideBySide = (words: readonly Postings[]): Postings => {
  const [first, ...others] = words;
  if (first === undefined) return noPostings;
  const found = new Map<number, readonly number[]>();
  for (const [page, starts] of first) {
    const following = others.map((postings) => new Set(postings.get(page) ?? []));
    const places = starts
      .filter((start) => following.every((word, index) => word.has(start + index + 1)))
      .flatMap((start) => [start, ...others.map((_, index) => start + index + 1)]);
    if (places.length > 0)
      found.set(
        page,
        [...new Set(places)].sort((a, b) => a - b),
      );
  }
  return found;
};

/** The postings on pages, and at places of them, that are wanted. */
export const restrictedTo = (
  postings: Postings,
  isWanted: (page: number, place: number) => boolean,
): Postings => {
  const kept = new Map<number, readonly number[]>();
  for (const [page, places] of postings) {
    const wanted = places.filter((place) => isWanted(page, place));
    if (wanted.length > 0) kept.set(page, wanted);
  }
  return kept;
};
