import { searchWording as wording } from '../../german/wording/search.ts';
import type { ArchiveIndex } from '../../search/archive-index.ts';
import { search, searchRelated } from '../../search/search.ts';
import { byId } from '../element.ts';
import {
  readAddress,
  requestOf,
  type SearchState,
  withoutNarrowing,
  writeAddress,
} from '../search-address.ts';
import { announcer } from './announcer.ts';
import { answerTitle, showFilters, showSummary } from './answer-view.ts';
import { type ExportedAnswer, exportList } from './export-list.ts';
import { focusHit, hitList, moveAmongHits } from './hit-list.ts';
import { searchControls } from './search-controls.ts';
import { suggest } from './suggest.ts';
import { suggestionList } from './suggestions.ts';

/** Where the filters stand beside the results; the style sheet has the same measure. */
const hasRoomForFilters = '(min-width: 60rem)';

/** So long after the last key the answer is looked for. */
const pauseOfTyping = 120;

const keepAddress = (state: SearchState): void => {
  const address = writeAddress(state);
  if (address === location.search) return;
  history.replaceState(undefined, '', address === '' ? location.pathname : address);
};

/** Sets the page going: what its fields and its address ask for is answered in its lists. */
export const runSearchPage = async (index: ArchiveIndex): Promise<void> => {
  let state = readAddress(location.search);
  let shown: ExportedAnswer = { hits: [], related: [] };
  let latestTurn = 0;
  let timer = 0;
  const lists = hitList(index);
  const announce = announcer();

  const answer = async (): Promise<void> => {
    latestTurn += 1;
    const turn = latestTurn;
    const asked = state;
    const request = requestOf(asked);
    const found = await search(index, request);
    const showHits = await lists.hits(found.hits, found.words);
    // An answer that was overtaken by another question is not shown.
    if (turn !== latestTurn) return;
    shown = { hits: found.hits, related: [] };
    showHits();
    keepAddress(asked);
    showSummary(asked, found, go);
    showFilters(asked, found, go);
    const related = await searchRelated(index, request, found);
    const showRelated = await lists.related(related, found.words);
    if (turn !== latestTurn) return;
    shown = { hits: found.hits, related };
    showRelated();
    byId('mitnehmen', HTMLElement).hidden = found.hits.length + related.length === 0;
    announce(answerTitle(asked, found) + (related.length > 0 ? wording.alsoRelated(related.length) : ''));
  };
  const answerSoon = (pause: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      void answer();
    }, pause);
  };
  const controls = searchControls((change, isTyping) => {
    state = { ...state, ...change };
    answerSoon(isTyping ? pauseOfTyping : 0);
    if (isTyping) void showSuggestions();
    else suggestions.hide();
  });
  const { field } = controls;
  const suggestions = suggestionList(field);
  const go = (next: SearchState): void => {
    state = next;
    controls.show(state);
    answerSoon(0);
  };
  const showSuggestions = async (): Promise<void> => {
    const text = field.value;
    const offered = await suggest(index, text, (taken) => {
      go({ ...state, text: taken });
    });
    if (field.value === text && document.activeElement === field) suggestions.show(offered);
  };

  field.addEventListener('keydown', (event) => {
    if (suggestions.handleKey(event.key)) event.preventDefault();
    else if (event.key === 'ArrowDown') {
      event.preventDefault();
      focusHit(0);
    }
  });
  moveAmongHits(field);
  byId('filter-aufheben', HTMLButtonElement).addEventListener('click', () => {
    go(withoutNarrowing(state));
    field.focus();
  });
  for (const format of ['csv', 'json'] as const) {
    byId(`als-${format}`, HTMLButtonElement).addEventListener('click', () => {
      void exportList(index, shown, format);
    });
  }
  globalThis.addEventListener('popstate', () => {
    go(readAddress(location.search));
  });

  byId('filter', HTMLDetailsElement).open = matchMedia(hasRoomForFilters).matches;
  controls.show(state);
  await answer();
  if (state.text === '' && location.hash === '') field.focus();
};
