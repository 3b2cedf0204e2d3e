import type { Weights } from './weights.ts';

/** Places in the table of traits that one article shares with another, the most telling first. */
export const sharedTraits = (weights: Weights): ((article: number, other: number) => readonly number[]) => {
  const { starts, numbers, places } = weights;
  return (article, other) => {
    const theirs = new Map<number, number>();
    for (let at = starts[other] ?? 0; at < (starts[other + 1] ?? 0); at += 1) {
      theirs.set(numbers[at] ?? 0, weights.weights[at] ?? 0);
    }
    const shared: { readonly place: number; readonly product: number }[] = [];
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at += 1) {
      const weight = theirs.get(numbers[at] ?? 0);
      if (weight !== undefined) {
        shared.push({ place: places[at] ?? 0, product: weight * (weights.weights[at] ?? 0) });
      }
    }
    return shared
      .sort((first, second) => second.product - first.product || first.place - second.place)
      .map(({ place }) => place);
  };
};
