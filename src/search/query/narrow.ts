import { plainLetters } from '../../german/plain-letters.ts';
import { type ByFacet, type FacetName, type FacetValue, facetNames } from '../facet.ts';
import type { DayRange, PageRow } from '../index/page-table.ts';
import type { FacetColumn } from '../index/facet-column.ts';
import { allDays, overlaps } from './day-range.ts';
import type { Match } from './match.ts';

/** What a reader narrows a result by, besides words. */
export interface Narrowing {
  readonly days: DayRange;
  /** The ids chosen of each facet, any of which is enough; none chosen means all. */
  readonly facets: ByFacet<readonly string[]>;
}

export interface FacetCount extends FacetValue {
  /** How many of the hits a reader would see who chose it, everything else staying as it is. */
  readonly count: number;
  readonly chosen: boolean;
}

const isOpen = ({ earliest, latest }: DayRange): boolean =>
  earliest === allDays.earliest && latest === allDays.latest;

/** A page of unknown day lies in no stretch of days that has an end. */
const liesIn = (range: DayRange, days: DayRange | undefined): boolean =>
  days !== undefined && overlaps(days, range);

/** The pages of an index with the facets of them that are loaded. */
export interface Pages {
  readonly rows: readonly PageRow[];
  readonly facets: ReadonlyMap<FacetName, FacetColumn>;
}

/** Tells of pages whether a narrowing lets them through; one facet, or the days, may be left out of consideration. */
export const passing = (
  { rows, facets: columns }: Pages,
  { days, facets }: Narrowing,
  leftOut?: FacetName | 'days',
): ((page: number) => boolean) => {
  const demands: ((page: number) => boolean)[] = [];
  if (leftOut !== 'days' && !isOpen(days)) demands.push((page) => liesIn(days, rows[page]?.days));
  for (const facet of facetNames) {
    const chosen = new Set(facets[facet]);
    if (facet === leftOut || chosen.size === 0) continue;
    const values = columns.get(facet)?.pages;
    demands.push((page) => values?.[page]?.some((value) => chosen.has(value)) === true);
  }
  return (page) => rows[page] !== undefined && demands.every((isMet) => isMet(page));
};

const namesInPlainLetters = new Map<string, string>();

const inPlainLetters = (name: string): string => {
  const plain = namesInPlainLetters.get(name) ?? plainLetters(name);
  namesInPlainLetters.set(name, plain);
  return plain;
};

/** In plain letters: a collator costs a phone 200 ms before it compares the first two names. */
const byName = (one: string, other: string): number => {
  const [first, second] = [inPlainLetters(one), inPlainLetters(other)];
  return first === second ? 0 : first < second ? -1 : 1;
};

/** The values of a facet with their counts among the matches, most frequent first; chosen ones are never left out. */
export const facetCounts = (
  facet: FacetName,
  matches: readonly Match[],
  narrowing: Narrowing,
  pages: Pages,
): readonly FacetCount[] => {
  const column = pages.facets.get(facet);
  const counts = new Map<string, number>();
  const isCounted = passing(pages, narrowing, facet);
  for (const { page } of matches) {
    if (!isCounted(page)) continue;
    for (const id of column?.pages[page] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (column?.values ?? [])
    .map((value) => ({
      ...value,
      count: counts.get(value.id) ?? 0,
      chosen: narrowing.facets[facet].includes(value.id),
    }))
    .filter(({ count, chosen }) => count > 0 || chosen)
    .sort((a, b) => b.count - a.count || byName(a.label, b.label));
};
