import { type ByFacet, type FacetName, type FacetValue, facetNames } from '../facet.ts';
import type { DayRange, PageRow } from '../index/page-table.ts';
import type { ArchiveIndex } from '../archive-index.ts';
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
const liesIn = (range: DayRange, { days }: PageRow): boolean =>
  isOpen(range) || (days !== undefined && overlaps(days, range));

const hasValue = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

/** Which pages a narrowing lets through; one facet, or the days, may be left out of consideration. */
export const passes = (row: PageRow, { days, facets }: Narrowing, leftOut?: FacetName | 'days'): boolean =>
  (leftOut === 'days' || liesIn(days, row)) &&
  facetNames.every((facet) => facet === leftOut || hasValue(facets[facet], row.facets[facet]));

/** The values of a facet with their counts among the matches, most frequent first; chosen ones are never left out. */
export const facetCounts = (
  facet: FacetName,
  matches: readonly Match[],
  narrowing: Narrowing,
  index: Pick<ArchiveIndex, 'rows' | 'values'>,
): readonly FacetCount[] => {
  const counts = new Map<string, number>();
  for (const { page } of matches) {
    const row = index.rows[page];
    if (row === undefined || !passes(row, narrowing, facet)) continue;
    for (const id of row.facets[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return index.values[facet]
    .map((value) => ({
      ...value,
      count: counts.get(value.id) ?? 0,
      chosen: narrowing.facets[facet].includes(value.id),
    }))
    .filter(({ count, chosen }) => count > 0 || chosen)
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'de'));
};
