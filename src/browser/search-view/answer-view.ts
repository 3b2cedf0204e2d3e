import { searchWording as wording } from '../../german/wording/search.ts';
import { type FacetName, facetNames } from '../../search/facet.ts';
import { hasWords } from '../../search/query/parse-query.ts';
import { replaceWord } from '../../search/query/replace-word.ts';
import type { SearchAnswer } from '../../search/search.ts';
import { queryNotes } from '../../search/query/query-notes.ts';
import type { KnownName } from '../../search/index/known-name.ts';
import type { ArchiveAnswer } from '../../search/search-archive.ts';
import { byId, element, fill } from '../element.ts';
import { isAsked, narrowings, requestOf, type SearchState } from '../search-address.ts';
import { showFacet } from './facet-list.ts';
import { type Advice, zeroGuide } from './guide.ts';
import { nameLinks } from './name-links.ts';
import { notes } from './notes.ts';
import { withValue } from './search-controls.ts';
import { showTimeline } from './timeline.ts';
import { showTimelineTable } from './timeline-table.ts';

/** Asks for something else. */
export type Go = (state: SearchState) => void;

/** The result in one line. */
export const answerTitle = (state: SearchState, { hits }: SearchAnswer): string => {
  if (!isAsked(state)) return wording.wholeArchive(hits.length);
  return hasWords(state.text) ? wording.hitsFor(hits.length, state.text.trim()) : wording.hits(hits.length);
};

/**
 * Shows how the query was understood, whom it names, and where nothing was found or asked, what else to do.
 * @param advice for a query without hits
 */
export const showSummary = (
  state: SearchState,
  answer: ArchiveAnswer,
  named: readonly KnownName[],
  advice: readonly Advice[],
  go: Go,
): void => {
  byId('treffer-titel', HTMLElement).textContent = answerTitle(state, answer);
  const isInTime = state.from !== '' || state.to !== '';
  fill(
    byId('hinweise', HTMLElement),
    notes(queryNotes(answer), (asked, by) => {
      go({ ...state, text: replaceWord(state.text, asked, by) });
    }),
    nameLinks(state.text, named),
    isInTime && answer.undated > 0
      ? element('p', { class: 'note' }, wording.undated(answer.undated))
      : undefined,
  );
  byId('eingaben', HTMLElement).hidden = isAsked(state);
  fill(byId('anleitung', HTMLElement), answer.hits.length === 0 ? zeroGuide(advice) : undefined);
  byId('reihenfolge-zeile', HTMLElement).hidden = answer.hits.length < 2 || !isAsked(state);
};

/** Shows what the result can be narrowed by, with counts. */
export const showFilters = (
  state: SearchState,
  answer: SearchAnswer,
  go: Go,
  loadFacet: (facet: FacetName) => void,
): void => {
  const active = narrowings(state);
  byId('filter-titel', HTMLElement).textContent = wording.filtersActive(active);
  byId('filter-aufheben', HTMLElement).hidden = active === 0;
  for (const facet of facetNames) {
    const choose = (id: string, isChosen: boolean): void => {
      go({ ...state, ...withValue(state, facet, id, isChosen) });
    };
    showFacet(facet, answer.facets[facet], choose, loadFacet);
  }
  const chooseTime = (from: string, to: string): void => {
    go({ ...state, from, to });
  };
  showTimeline(answer.timeline, requestOf(state).narrowing.days, chooseTime);
  showTimelineTable(answer.timeline, chooseTime);
};
