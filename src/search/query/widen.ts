import type { ArchiveIndex } from '../archive-index.ts';
import { anyOf } from './postings.ts';
import { postingsOfEntries, type ResolvedClause, type ResolvedTerm } from './resolve.ts';

const widenTerm = async (index: ArchiveIndex, term: ResolvedTerm): Promise<ResolvedTerm> => {
  const related = term.words.flatMap((word) => word.related);
  const [only, ...others] = term.postings;
  if (related.length === 0 || only === undefined || others.length > 0) return term;
  return { ...term, postings: [anyOf([only, await postingsOfEntries(index, related)])] };
};

/** Whether any word of a query has a family. */
export const canBeWidened = (clauses: readonly ResolvedClause[]): boolean =>
  clauses.some(({ alternatives }) =>
    alternatives.some(({ words }) => words.some(({ related }) => related.length > 0)),
  );

/** The same query, satisfied by words related to those it asks for; what it excludes stays as it is. */
export const widenClauses = (
  index: ArchiveIndex,
  clauses: readonly ResolvedClause[],
): Promise<readonly ResolvedClause[]> =>
  Promise.all(
    clauses.map(async (clause) => ({
      ...clause,
      alternatives: clause.excluded
        ? clause.alternatives
        : await Promise.all(clause.alternatives.map((term) => widenTerm(index, term))),
    })),
  );
