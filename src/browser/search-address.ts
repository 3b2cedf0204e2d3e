import { type ByFacet, eachFacet, facetNames, noFacetValues } from '../search/facet.ts';
import { dayRange } from '../search/query/day-range.ts';
import { hasWords } from '../search/query/parse-query.ts';
import type { Reach } from '../search/scope.ts';
import type { SearchRequest, SortOrder } from '../search/search.ts';

/** What a reader has asked for, as the form and the address of the page hold it. */
export interface SearchState {
  readonly text: string;
  /** As typed: a day, a month or a year, or empty. */
  readonly from: string;
  readonly to: string;
  readonly facets: ByFacet<readonly string[]>;
  readonly order: SortOrder;
  readonly setAside: boolean;
  readonly reach: Reach;
}

const orders: readonly SortOrder[] = ['relevanz', 'datum', 'datum-aufsteigend'];

const withoutSetAside = 'ohne';

const readReach = (text: string | null): Reach => {
  if (text === 'alles') return text;
  return /^\d{4}$/.test(text ?? '') ? Number(text) : 'nah';
};

export const isSortOrder = (text: string | null): text is SortOrder => orders.some((order) => order === text);

/** Reads the query of an address: `?q=Kreml&von=2019&quelle=news-front&sort=datum`. */
export const readAddress = (query: string): SearchState => {
  const parameters = new URLSearchParams(query);
  const order = parameters.get('sort');
  return {
    text: parameters.get('q') ?? '',
    from: parameters.get('von') ?? '',
    to: parameters.get('bis') ?? '',
    facets: eachFacet((facet) => parameters.getAll(facet)),
    order: isSortOrder(order) ? order : 'relevanz',
    setAside: parameters.get('beiseite') !== withoutSetAside,
    reach: readReach(parameters.get('ab')),
  };
};

/** Writes the address of a state, without what goes without saying; empty when nothing is asked for. */
export const writeAddress = (state: SearchState): string => {
  const parameters = new URLSearchParams();
  if (state.text !== '') parameters.append('q', state.text);
  if (state.from !== '') parameters.append('von', state.from);
  if (state.to !== '') parameters.append('bis', state.to);
  for (const facet of facetNames) for (const id of state.facets[facet]) parameters.append(facet, id);
  if (state.order !== 'relevanz') parameters.append('sort', state.order);
  if (!state.setAside) parameters.append('beiseite', withoutSetAside);
  if (state.reach !== 'nah') parameters.append('ab', String(state.reach));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
};

/** How many ways a state narrows its result in besides its words. */
export const narrowings = ({ from, to, facets, setAside }: SearchState): number =>
  Number(from !== '') +
  Number(to !== '') +
  Number(!setAside) +
  facetNames.reduce((sum, facet) => sum + facets[facet].length, 0);

/** Whether the reader wants something in particular. */
export const isAsked = (state: SearchState): boolean => hasWords(state.text) || narrowings(state) > 0;

export const withoutNarrowing = (state: SearchState): SearchState => ({
  ...state,
  from: '',
  to: '',
  facets: noFacetValues,
  setAside: true,
});

export const requestOf = (state: SearchState): SearchRequest => ({
  text: state.text,
  narrowing: { days: dayRange(state.from, state.to), facets: state.facets },
  order: state.order,
  setAside: state.setAside,
});
