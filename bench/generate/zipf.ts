import type { Random } from './random.ts';

/**
 * Draws ranks from 0, the first the likeliest: rank r has the weight 1 / (r + offset)^exponent. The offset flattens
 * the head, as Mandelbrot proposed.
 */
export const zipf = (size: number, exponent: number, offset: number): ((random: Random) => number) => {
  const sums = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank += 1) {
    total += (rank + offset) ** -exponent;
    sums[rank] = total;
  }
  return (random) => {
    const wanted = random.unit() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
};
