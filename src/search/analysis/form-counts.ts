/** A word form inside a token. */
export interface WrittenForm {
  readonly folded: string;
  /** Whether it begins as nouns do, with one capital, or with a small letter. */
  readonly beginsWith: 'capital' | 'smallLetter' | 'other';
}

/** A token as far as it is counted. */
interface CountedToken {
  readonly forms: readonly WrittenForm[];
  readonly endsSentence: boolean;
  /** The next word opens the sentence in its stead. */
  readonly numbersSentence: boolean;
}

/** How often a folded word form was written inside sentences, where a capital means something. */
export interface FormCount {
  readonly capitalisedInside: number;
  readonly lowerCaseInside: number;
}

/** The words of some texts: what an archive (a year of it, a document) says about its own vocabulary. */
export type FormCounts = ReadonlyMap<string, FormCount>;

export const noCounts: FormCounts = new Map();

/** Whether a form is mostly written with a small letter where that means something. */
export const isWrittenSmall = (counts: FormCounts, folded: string): boolean => {
  const count = counts.get(folded);
  return count !== undefined && count.lowerCaseInside > count.capitalisedInside;
};

/** The counts of several texts, of which each has its own. */
export const addedCounts = (all: readonly FormCounts[]): FormCounts => {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  const sums = new Map<string, { capitalisedInside: number; lowerCaseInside: number }>();
  for (const counts of all) {
    for (const [folded, { capitalisedInside, lowerCaseInside }] of counts) {
      const sum = sums.get(folded);
      if (sum === undefined) sums.set(folded, { capitalisedInside, lowerCaseInside });
      else {
        sum.capitalisedInside += capitalisedInside;
        sum.lowerCaseInside += lowerCaseInside;
      }
    }
  }
  return sums;
};

/** The forms that open sentences with a capital, each once: what is counted elsewhere decides how they are read. */
export const capitalOpenings = (
  texts: Iterable<readonly (CountedToken & { readonly isCapitalised: boolean })[]>,
): readonly string[] => {
  const openings = new Set<string>();
  for (const tokens of texts) {
    let opensSentence = true;
    for (const { isCapitalised, forms, endsSentence, numbersSentence } of tokens) {
      const [first] = forms;
      if (opensSentence && first !== undefined && isCapitalised) openings.add(first.folded);
      opensSentence = endsSentence || (opensSentence && (first === undefined || numbersSentence));
    }
  }
  return [...openings].sort();
};

/** Counts the forms of texts, each of which begins with a sentence. Equal tokens had better be the same object. */
export const countForms = (texts: Iterable<readonly CountedToken[]>): FormCounts => {
  const counts = new Map<string, { capitalisedInside: number; lowerCaseInside: number }>();
  const add = ({ folded, beginsWith }: WrittenForm, times: number): void => {
    if (beginsWith === 'other') return;
    const count = counts.get(folded) ?? { capitalisedInside: 0, lowerCaseInside: 0 };
    counts.set(folded, count);
    if (beginsWith === 'capital') count.capitalisedInside += times;
    else count.lowerCaseInside += times;
  };
  const insideSentences = new Map<CountedToken, { times: number }>();
  for (const tokens of texts) {
    let opensSentence = true;
    for (const token of tokens) {
      if (opensSentence) for (const form of token.forms.slice(1)) add(form, 1);
      else {
        const inside = insideSentences.get(token);
        if (inside === undefined) insideSentences.set(token, { times: 1 });
        else inside.times += 1;
      }
      opensSentence =
        token.endsSentence || (opensSentence && (token.forms.length === 0 || token.numbersSentence));
    }
  }
  for (const [token, { times }] of insideSentences) for (const form of token.forms) add(form, times);
  return counts;
};
