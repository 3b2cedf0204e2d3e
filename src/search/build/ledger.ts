import type { BatchText } from './batch-text.ts';

/** Settles what an index has against what was given to it. */
export interface Ledger {
  /** Throws an Error when the index has a word, by its number, at a place where another stands. */
  readonly settle: (number: number, places: readonly number[]) => void;
  /** The places of each word, by its number. Throws an Error when one was not settled, or not at all of its places. */
  readonly close: () => readonly (readonly number[])[];
}

/**
 * Demands of an index that it has every word at all of its places, and at no others: each place that is ever reported
 * must mean the word that stands there. A difference is thrown as an Error that names a word and an article.
 * @param ids of the articles, page after page
 */
export const openLedger = ({ words, numbers, pageStarts }: BatchText, ids: readonly string[]): Ledger => {
  const settled: (readonly number[])[] = [];
  const fail = (number: number, what: string): never => {
    const found = words[number];
    const first = numbers.indexOf(number);
    const article = ids[pageStarts.findLastIndex((start) => start <= first)] ?? '';
    throw new Error(`The search index has “${found?.word?.key ?? ''}”, as in ${article}, ${what}.`);
  };
  return {
    settle: (number, places) => {
      for (const place of places)
        if (numbers[place] !== number) fail(number, 'at other positions than the texts');
      settled[number] = places;
    },
    close: () => {
      const counts = words.map(() => 0);
      for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
      for (const [number, count] of counts.entries()) {
        const found = settled[number]?.length ?? 0;
        if (found !== count) fail(number, `${found} times instead of ${count} times`);
      }
      return settled;
    },
  };
};
