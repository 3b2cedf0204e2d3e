import type { Weights } from './weights.ts';

/** Which articles bear each term, and with what weight: those of one term after those of the other. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Uint16Array;
}

/** Turns the terms of articles into the articles of terms; articles keep their order. */
export const postingsOf = ({ starts: from, numbers, weights, size }: Weights): Postings => {
  const starts = new Uint32Array(size + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const articles = new Uint32Array(numbers.length);
  const own = new Uint16Array(numbers.length);
  for (let article = 0; article + 1 < from.length; article += 1) {
    const end = from[article + 1] ?? 0;
    for (let at = from[article] ?? 0; at < end; at += 1) {
      const term = numbers[at] ?? 0;
      const place = next[term] ?? 0;
      articles[place] = article;
      own[place] = weights[at] ?? 0;
      next[term] = place + 1;
    }
  }
  return { starts, articles, weights: own };
};
