import { componentsOf } from '../analysis/components.ts';
import { leavingWhole, nameForms } from '../analysis/compound-splitter.ts';
import type { WordKnowledge } from '../analysis/knowledge.ts';
import { type TokenFacts, tokenReader } from '../analysis/token-facts.ts';
import type { SearchDocument } from '../document.ts';

/** A place may be called by nouns („Schwarzes Meer“), a person by names only. */
const isOfNames = (label: string, facet: 'ort' | 'person'): boolean =>
  facet === 'person' || !/\s/.test(label);

/** The names of the persons and places that a document belongs to, folded, and their genitives. */
const namesIn = ({ facets }: SearchDocument): ReadonlySet<string> => {
  const labels = (['ort', 'person'] as const).flatMap((facet) =>
    facets[facet].map(({ label }) => label).filter((label) => isOfNames(label, facet)),
  );
  return nameForms(labels.flatMap(componentsOf).map(({ text }) => text));
};

/** Whether a word in it is taken for a compound; most names are not, and need no reading of their own. */
const isSplit = ({ word, forms }: TokenFacts): boolean => (word('inside')?.parts.length ?? 0) > forms.length;

/**
 * Leaves whole, in the tokens of a document, the names that the archive knows it by. They are part of the document, so
 * that no other one depends on them.
 */
export const namesWhole = (
  document: SearchDocument,
  knowledge: WordKnowledge,
): ((facts: TokenFacts) => TokenFacts) => {
  const names = namesIn(document);
  if (names.size === 0) return (facts) => facts;
  const splitCompound = leavingWhole(names, knowledge.splitCompound);
  const read = tokenReader({ ...knowledge, splitCompound });
  return (facts) =>
    facts.isCapitalised && facts.forms.some(({ folded }) => names.has(folded)) && isSplit(facts)
      ? read(facts.text)
      : facts;
};
