import type { ReadWord } from './reading.ts';
import type { ResolvedClause, ResolvedTerm } from './resolve.ts';

/** A word that would find something if it were asked for by itself. */
export interface WordAlone {
  readonly text: string;
  /** In how many articles it is found. */
  readonly articles: number;
}

const aloneIn = ({ text, reading }: ReadWord, { postings }: ResolvedTerm): readonly WordAlone[] => {
  const articles = postings[0]?.size ?? 0;
  if (reading.kind === 'known') return [{ text, articles }];
  if (reading.kind === 'beginning') return [{ text: `${text}*`, articles }];
  if (reading.kind === 'corrected') return [{ text: reading.to.display, articles }];
  if (reading.kind === 'composed') {
    return reading.parts.flatMap(([entry], part) =>
      entry === undefined ? [] : [{ text: entry.display, articles: postings[part]?.size ?? 0 }],
    );
  }
  if (reading.kind === 'function' || reading.beginning === undefined) return [];
  return [{ text: reading.beginning.display, articles: reading.beginning.documents }];
};

/**
 * What a query that finds nothing could be shortened to: each of its words that is known, and each known part of a
 * compound that is not. None of them is the query itself.
 */
export const wordsAlone = (clauses: readonly ResolvedClause[]): readonly WordAlone[] => {
  const terms = clauses.filter(({ excluded }) => !excluded).flatMap(({ alternatives }) => alternatives);
  const alone = terms.flatMap((term) => {
    const [word, ...others] = term.words;
    // Of a phrase it is not known how often its words are found.
    if (word === undefined || others.length > 0) return [];
    const isPart = word.reading.kind === 'composed' || word.reading.kind === 'unknown';
    return terms.length > 1 || clauses.length > 1 || isPart ? aloneIn(word, term) : [];
  });
  return [...new Map(alone.map((one) => [one.text, one])).values()].filter(({ articles }) => articles > 0);
};
