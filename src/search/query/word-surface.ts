import { componentsOf } from '../analysis/components.ts';
import { fold } from '../analysis/fold.ts';

/** A word of a query in the form under which a vocabulary lists it, and so its components. */
export interface WordSurface {
  readonly surface: string;
  readonly components: readonly string[];
  readonly isCapitalised: boolean;
}

/** Undefined when the text has neither letters nor digits. */
export const wordSurface = (text: string): WordSurface | undefined => {
  const components = componentsOf(text);
  const [first] = components;
  if (first === undefined) return undefined;
  const folded = components.map((component) => fold(component.text));
  return { surface: folded.join(''), components: folded, isCapitalised: /^\p{Lu}/u.test(first.text) };
};
