/** Where something is found: for each page, by its number in the archive, its positions in ascending order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

export const noPostings: Postings = new Map();

/** All of several ascending lists, each place once. */
export const mergedPlaces = (lists: readonly (readonly number[])[]): readonly number[] => {
  const [first = [], ...others] = lists;
  return others.length === 0 ? first : [...new Set(lists.flat())].sort((a, b) => a - b);
};

/** Pages where any of them is found. */
export const anyOf = (several: readonly Postings[]): Postings => {
  const [first, ...others] = several;
  if (first === undefined) return noPostings;
  if (others.length === 0) return first;
  const lists = new Map<number, (readonly number[])[]>();
  for (const postings of several) {
    for (const [page, places] of postings) {
      const known = lists.get(page);
      if (known === undefined) lists.set(page, [places]);
      else known.push(places);
    }
  }
  return new Map([...lists].map(([page, found]) => [page, mergedPlaces(found)]));
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
