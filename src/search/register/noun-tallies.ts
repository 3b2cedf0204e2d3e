import type { NounTable } from './noun-table.ts';

/** What all articles say of one stem each, and of one printed form. */
export interface NounTallies {
  readonly articles: Uint32Array;
  readonly times: Uint32Array;
  /** The most times in one article. */
  readonly most: Uint32Array;
  /** The form that is printed first. */
  readonly first: Uint32Array;
  /** By form how often it is printed. */
  readonly ofForm: Float64Array;
}

/** These loops run over all nouns of all articles: what they do for one article is a function of its own, soon optimised. */
export const nounTallies = ({
  starts,
  forms,
  times,
  known: { printed, stems, stemNames },
}: NounTable): NounTallies => {
  const size = stemNames.length;
  const articles = new Uint32Array(size);
  const sums = new Uint32Array(size);
  const most = new Uint32Array(size);
  const first = new Uint32Array(size);
  const ofForm = new Float64Array(printed.length);
  const tallyStretch = (start: number, end: number): void => {
    for (let at = start; at < end; ) {
      const form = forms[at] ?? 0;
      const stem = stems[form] ?? 0;
      let sum = 0;
      // The forms of a stem stand together.
      for (; at < end; at += 1) {
        const own = forms[at] ?? 0;
        if (stems[own] !== stem) break;
        const count = times[at] ?? 0;
        sum += count;
        ofForm[own] = (ofForm[own] ?? 0) + count;
      }
      if (articles[stem] === 0) first[stem] = form;
      articles[stem] = (articles[stem] ?? 0) + 1;
      sums[stem] = (sums[stem] ?? 0) + sum;
      if (sum > (most[stem] ?? 0)) most[stem] = sum;
    }
  };
  for (let article = 0; article + 1 < starts.length; article += 1) {
    tallyStretch(starts[article] ?? 0, starts[article + 1] ?? 0);
  }
  return { articles, times: sums, most, first, ofForm };
};
