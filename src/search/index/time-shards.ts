import type { SearchDocument } from '../document.ts';

/** Bounds what the indexer holds in memory: about 0.1 MB a document of 3,600 characters. */
const mostDocuments = 12_000;

const yearOf = ({ days }: SearchDocument): string => days?.earliest?.slice(0, 4) ?? '';

const pieces = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, piece) =>
    items.slice(piece * most, (piece + 1) * most),
  );

/**
 * Cuts documents, which come in order of time, into stretches of at most `most`: one for a small archive, else
 * whole years as many as fit, so that a new article changes its own stretch only. A year with more is cut.
 */
export const timeShards = (
  documents: readonly SearchDocument[],
  most = mostDocuments,
): readonly (readonly SearchDocument[])[] => {
  const years = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const year = yearOf(document);
    const documentsOfYear = years.get(year);
    if (documentsOfYear === undefined) years.set(year, [document]);
    else documentsOfYear.push(document);
  }
  const shards: SearchDocument[][] = [];
  for (const year of [...years.values()].flatMap((documentsOfYear) => pieces(documentsOfYear, most))) {
    const current = shards.at(-1);
    if (current === undefined || current.length + year.length > most) shards.push([...year]);
    else current.push(...year);
  }
  return shards;
};
