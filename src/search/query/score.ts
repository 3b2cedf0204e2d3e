import type { PageRow } from '../index/page-table.ts';
import type { Postings } from './postings.ts';

/** A word in headline or lead says more of an article than one in its text, one set aside hardly anything. */
const weights = { head: 3, body: 1, setAside: 0.25 } as const;

/** The usual constants of BM25 (Robertson and Zaragoza 2009), length counting a little less than usual. */
const saturation = 1.2;
const lengthShare = 0.5;

const weightAt = (place: number, { bodyFrom, setAsideFrom }: PageRow): number => {
  if (place >= setAsideFrom) return weights.setAside;
  return place < bodyFrom ? weights.head : weights.body;
};

/** How well every page answers one demand: the BM25 of its occurrences, weighted by where they stand. */
export const scores = (
  postings: Postings,
  rows: readonly PageRow[],
  meanLength: number,
): ReadonlyMap<number, number> => {
  const rarity = Math.log(1 + (rows.length - postings.size + 0.5) / (postings.size + 0.5));
  const scored = new Map<number, number>();
  for (const [page, places] of postings) {
    const row = rows[page];
    if (row === undefined) continue;
    const frequency = places.reduce((sum, place) => sum + weightAt(place, row), 0);
    const length = 1 - lengthShare + (lengthShare * row.setAsideFrom) / meanLength;
    scored.set(page, (rarity * frequency * (saturation + 1)) / (frequency + saturation * length));
  }
  return scored;
};
