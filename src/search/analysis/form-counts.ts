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
}

/** How often a folded word form was written inside sentences, where a capital means something. */
export interface FormCount {
  readonly capitalisedInside: number;
  readonly lowerCaseInside: number;
}

/** The words of some texts: what an archive (a year of it, a document) says about its own vocabulary. */
export type FormCounts = ReadonlyMap<string, FormCount>;

export const noCounts: FormCounts = new Map();

/** Counts the forms of the texts, each of which begins with a sentence. */
export const countForms = (
  texts: Iterable<string>,
  readToken: (token: string) => CountedToken,
): FormCounts => {
  const counts = new Map<string, { capitalisedInside: number; lowerCaseInside: number }>();
  for (const text of texts) {
    let opensSentence = true;
    for (const [token] of text.matchAll(/\S+/g)) {
      const facts = readToken(token);
      for (const { folded, beginsWith } of facts.forms) {
        if (opensSentence || beginsWith === 'other') {
          opensSentence = false;
          continue;
        }
        const count = counts.get(folded) ?? { capitalisedInside: 0, lowerCaseInside: 0 };
        counts.set(folded, count);
        if (beginsWith === 'capital') count.capitalisedInside += 1;
        else count.lowerCaseInside += 1;
      }
      opensSentence ||= facts.endsSentence;
    }
  }
  return counts;
};
