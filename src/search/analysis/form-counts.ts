import { componentsOf } from './components.ts';
import { fold } from './fold.ts';
import { endsSentence } from './sentence-end.ts';

/** How often a folded word form was written, and how inside sentences, where a capital means something. */
export interface FormCount {
  readonly total: number;
  readonly capitalisedInside: number;
  readonly lowerCaseInside: number;
}

/** The words of some texts: what an archive (a year of it, a document) says about its own vocabulary. */
export type FormCounts = ReadonlyMap<string, FormCount>;

export const noCounts: FormCounts = new Map();

/** Counts the forms of the texts, each of which begins with a sentence. */
export const countForms = (texts: Iterable<string>): FormCounts => {
  const counts = new Map<string, { total: number; capitalisedInside: number; lowerCaseInside: number }>();
  for (const text of texts) {
    let opensSentence = true;
    for (const [token] of text.matchAll(/\S+/g)) {
      for (const component of componentsOf(token)) {
        const form = fold(component.text);
        const count = counts.get(form) ?? { total: 0, capitalisedInside: 0, lowerCaseInside: 0 };
        counts.set(form, count);
        count.total += 1;
        if (opensSentence) opensSentence = false;
        else if (/^\p{Lu}\P{Lu}/u.test(component.text)) count.capitalisedInside += 1;
        else if (/^\p{Ll}/u.test(component.text)) count.lowerCaseInside += 1;
      }
      opensSentence ||= endsSentence(token);
    }
  }
  return counts;
};
