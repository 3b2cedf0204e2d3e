import type { Rule } from '../piece.ts';

/** "21:12 Uhr: Fischmarkt unter Wasser", more than once. */
const entry = /^\d{1,2}[:.]\d{2}\sUhr\s?[:|–—-]\s\S[^.]*$/u;
const entryReach = 6;

/** The headings of a ticker, which no headline of the text is found among. */
export const tickerRules: readonly Rule[] = [
  {
    id: 'entry-of-ticker',
    role: 'subhead',
    certainty: ({ text }, { index, pieces }) => {
      if (text.length > 110 || !entry.test(text)) return 0;
      const others = pieces.slice(Math.max(0, index - entryReach), index + entryReach + 1);
      return others.filter((other) => entry.test(other.text)).length > 1 ? 0.8 : 0;
    },
  },
];
