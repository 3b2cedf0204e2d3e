import type { ArchiveIndex } from './archive-index.ts';
import { type ByFacet, eachFacet, type FacetName, facetNames } from './facet.ts';
import type { DayRange, PageRow } from './index/page-table.ts';
import { type Match, matchPages } from './query/match.ts';
import { type FacetCount, facetCounts, type Narrowing, type Pages, passing } from './query/narrow.ts';
import { parseQuery } from './query/parse-query.ts';
import type { ReadField } from './query/reading.ts';
import { type PlacedWord, type ResolvedClause, resolveQuery } from './query/resolve.ts';
import { canBeWidened, widenClauses } from './query/widen.ts';
import { type TimelineColumn, timeline } from './query/timeline.ts';

export type SortOrder = 'relevanz' | 'datum' | 'datum-aufsteigend';

export interface SearchRequest {
  readonly text: string;
  readonly narrowing: Narrowing;
  readonly order: SortOrder;
  /** Whether what intake set aside is searched, too. */
  readonly setAside: boolean;
  /** Facets to count that would have to be loaded; those at hand are counted anyway. */
  readonly facets?: readonly FacetName[];
}

export interface SearchAnswer {
  /** What the words ask for, however it is narrowed. */
  readonly matches: readonly Match[];
  /** What was asked for, in the order asked for. */
  readonly hits: readonly Match[];
  /** The words of the query as understood. */
  readonly words: readonly PlacedWord[];
  /** Its fields as understood. */
  readonly fields: readonly ReadField[];
  /** The whole query, looked up. */
  readonly clauses: readonly ResolvedClause[];
  /** Undefined where the facet was not loaded. */
  readonly facets: ByFacet<readonly FacetCount[] | undefined>;
  readonly timeline: readonly TimelineColumn[];
  /** How many hits the days leave out because nothing is known of theirs. */
  readonly undated: number;
}

const latestFirst = (a: DayRange, b: DayRange): number => b.earliest - a.earliest || b.latest - a.latest;

/** Compares by day; pages of unknown day stand last either way. */
const byDay =
  (rows: readonly PageRow[], direction: 1 | -1) =>
  (a: Match, b: Match): number => {
    const daysOfA = rows[a.page]?.days;
    const daysOfB = rows[b.page]?.days;
    if (daysOfA === undefined || daysOfB === undefined) {
      return Number(daysOfA === undefined) - Number(daysOfB === undefined) || a.page - b.page;
    }
    return direction * latestFirst(daysOfA, daysOfB) || direction * (b.page - a.page);
  };

const byRelevance = (a: Match, b: Match): number => b.score - a.score || b.page - a.page;

const sorted = (matches: readonly Match[], order: SortOrder, rows: readonly PageRow[]): readonly Match[] => {
  const compare = order === 'relevanz' ? byRelevance : byDay(rows, order === 'datum' ? 1 : -1);
  return [...matches].sort(compare);
};

/** The pages with all facets that a request needs. */
const pagesFor = async (
  index: ArchiveIndex,
  { narrowing, facets: wanted = [] }: SearchRequest,
): Promise<Pages> => {
  const isNeeded = (facet: FacetName): boolean =>
    narrowing.facets[facet].length > 0 || index.facetsAtHand.includes(facet) || wanted.includes(facet);
  const columns = await Promise.all(
    facetNames.filter(isNeeded).map(async (facet) => [facet, await index.facet(facet)] as const),
  );
  return { rows: index.rows, facets: new Map(columns) };
};

/** Answers a query. The answer depends on the archive and the request alone, not on earlier ones. */
export const search = async (index: ArchiveIndex, request: SearchRequest): Promise<SearchAnswer> => {
  const { rows } = index;
  const pages = await pagesFor(index, request);
  const clauses = await resolveQuery(index, parseQuery(request.text));
  const matches = matchPages(clauses, { rows, setAside: request.setAside });
  const isInAnyTime = passing(pages, request.narrowing, 'days');
  const inAnyTime = matches.flatMap(({ page }) => (isInAnyTime(page) ? (rows[page] ?? []) : []));
  const isHit = passing(pages, request.narrowing);
  const terms = clauses.flatMap(({ alternatives }) => alternatives);
  return {
    matches,
    hits: sorted(
      matches.filter(({ page }) => isHit(page)),
      request.order,
      rows,
    ),
    words: terms.flatMap(({ words }) => words),
    fields: terms.flatMap(({ field }) => field ?? []),
    clauses,
    facets: eachFacet((facet) =>
      pages.facets.has(facet) ? facetCounts(facet, matches, request.narrowing, pages) : undefined,
    ),
    timeline: timeline(rows, inAnyTime),
    undated: inAnyTime.filter(({ days }) => days === undefined).length,
  };
};

/** What a query does not find but its words' families do: Militär and militärisch. */
export const searchRelated = async (
  index: ArchiveIndex,
  request: SearchRequest,
  { clauses, matches }: SearchAnswer,
): Promise<readonly Match[]> => {
  if (!canBeWidened(clauses)) return [];
  const { rows } = index;
  const isHit = passing(await pagesFor(index, request), request.narrowing);
  const found = new Set(matches.map(({ page }) => page));
  const widened = matchPages(await widenClauses(index, clauses), { rows, setAside: request.setAside });
  const related = widened.filter(({ page }) => !found.has(page) && isHit(page));
  return sorted(related, request.order, rows);
};
