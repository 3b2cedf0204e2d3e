/** A text that stands in some of several sorted lists. */
export interface MergedText {
  readonly text: string;
  /** In which lists; of texts that are equal, in their order. */
  readonly lists: readonly number[];
  /** At which place in each of these. */
  readonly places: readonly number[];
}

/**
 * Merges lists, each in the order of code units without repetition, into one: what is the same by `isSame` comes
 * together. What sameness leaves out of account stands at the end of the texts and does not decide their order.
 * @param isSame of two texts of which the one follows the other
 */
export const mergeSorted = function* (
  lists: readonly (readonly string[])[],
  isSame: (one: string, other: string) => boolean = (one, other) => one === other,
): Generator<MergedText> {
  const place = lists.map(() => 0);
  /** The numbers of lists that have more, as a heap: the least next text is at the top. */
  const heap: number[] = [];
  const next = lists.map(([first = '']) => first);
  const isBefore = (one: number, other: number): boolean => {
    const [a = '', b = ''] = [next[one], next[other]];
    return a === b ? one < other : a < b;
  };
  const sink = (from: number): void => {
    const list = heap[from] ?? 0;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
      const below = heap[child] ?? 0;
      if (!isBefore(below, list)) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = list;
  };
  for (const [number, { length }] of lists.entries()) if (length > 0) heap.push(number);
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(at);
  while (heap.length > 0) {
    const text = next[heap[0] ?? 0] ?? '';
    const having: number[] = [];
    const places: number[] = [];
    do {
      const list = heap[0] ?? 0;
      const own = place[list] ?? 0;
      having.push(list);
      places.push(own);
      const following = lists[list]?.[own + 1];
      if (following === undefined) {
        const last = heap.pop();
        if (heap.length > 0 && last !== undefined) heap[0] = last;
      } else {
        next[list] = following;
        place[list] = own + 1;
      }
      if (heap.length > 0) sink(0);
    } while (heap.length > 0 && isSame(text, next[heap[0] ?? 0] ?? ''));
    yield { text, lists: having, places };
  }
};
