/** The middle value; of an even number the lower of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((first, second) => first - second)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
