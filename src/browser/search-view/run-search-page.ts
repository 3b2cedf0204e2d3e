import { searchScopeWording as scopeWording } from '../../german/wording/search-scope.ts';
import { searchWording as wording } from '../../german/wording/search.ts';
import type { ArchiveSearch } from '../../search/archive-index.ts';
import type { FacetName } from '../../search/facet.ts';
import { namesMeant } from '../../search/query/names-meant.ts';
import { searchRelated } from '../../search/search.ts';
import { searchArchive } from '../../search/search-archive.ts';
import { byId } from '../element.ts';
import { nextTask } from '../next-task.ts';
import {
  isAsked,
  readAddress,
  requestOf,
  type SearchState,
  withoutNarrowing,
  writeAddress,
} from '../search-address.ts';
import { adviceFor } from './advice.ts';
import { announcer } from './announcer.ts';
import { answerTitle, showFilters, showSummary } from './answer-view.ts';
import { type ExportedAnswer, exportFormats, exportList } from './export-list.ts';
import { onExample } from './guide.ts';
import { hideFailure, showFailure } from './failure-notice.ts';
import { type Asking, historyEntries } from './history-entries.ts';
import { focusHit, hitLists, hitsAtFirst, moveAmongHits } from './hit-list.ts';
import { renewAddress } from './renew-address.ts';
import { showScope } from './scope-line.ts';
import { searchControls } from './search-controls.ts';
import { suggest } from './suggest.ts';
import { suggestionList } from './suggestions.ts';
import { turns } from './turns.ts';

/** Where the filters stand beside the results; the style sheet has the same measure. */
const hasRoomForFilters = '(min-width: 60rem)';

/** So long after the last key the answer is looked for. */
const pauseOfTyping = 120;

/** So long an answer may take before the page says that it is looked for. */
const patience = 400;

/** Sets the page going: what its fields and its address ask for is answered in its lists. */
export const runSearchPage = async (archive: ArchiveSearch): Promise<void> => {
  renewAddress();
  let state = readAddress(location.search);
  let asking: Asking = 'from-history';
  let shown: ExportedAnswer | undefined;
  const takeTurn = turns();
  let timer = 0;
  const openFacets = new Set<FacetName>();
  const articles = archive.shards.reduce((sum, { pages }) => sum + pages, 0);
  const title = byId('treffer-titel', HTMLElement);
  const lists = hitLists({ onFailure: showFailure, onGrowth: () => entries.placeChanged() });
  const entries = historyEntries(() => ({ hits: lists.hits.length(), related: lists.related.length() }));
  const announce = announcer();

  /** @param onTitle is called when the answer takes the place of what stood there before */
  const show = async (isLatest: () => boolean, onTitle: () => void): Promise<void> => {
    const [asked, how] = [state, asking];
    const place = entries.placeIn(asked);
    const request = { ...requestOf(asked), facets: [...openFacets] };
    // A way in besides; without it the answer is whole.
    const naming = namesMeant(archive, asked.text).catch(() => []);
    const found = await searchArchive(archive, request, asked.reach);
    const { index, hits, words } = found;
    const showHits = await lists.hits.prepare(
      { index, matches: hits, words, kind: isAsked(asked) ? 'hit' : 'unasked' },
      Math.max(hitsAtFirst, place?.hits ?? 0),
    );
    const advice = hits.length === 0 ? await adviceFor(archive, asked, found, go) : [];
    const named = await naming;
    // An answer that was overtaken by another question is not shown.
    if (!isLatest()) return;
    shown = { index, query: writeAddress(asked), hits, related: [] };
    onTitle();
    hideFailure();
    entries.keep(asked, how);
    showHits();
    showSummary(asked, found, named, advice, go);
    showScope(found.scope, asked.reach, articles, (reach) => {
      go({ ...asked, reach });
    });
    entries.restore(place, false);
    await nextTask();
    if (!isLatest()) return;
    showFilters(asked, found, go, (facet) => {
      openFacets.add(facet);
      answerSoon(0);
    });
    const related = await searchRelated(index, request, found);
    const room = Math.max(0, hitsAtFirst - hits.length);
    const showRelated = await lists.related.prepare(
      { index, matches: related, words, kind: 'related' },
      Math.max(room, place?.related ?? 0),
    );
    if (!isLatest()) return;
    shown = { index, query: writeAddress(asked), hits, related };
    showRelated();
    byId('verwandte', HTMLElement).hidden = related.length === 0;
    byId('mitnehmen', HTMLElement).hidden = hits.length + related.length === 0;
    entries.restore(place, true);
    announce(answerTitle(asked, found) + (related.length > 0 ? wording.alsoRelated(related.length) : ''));
  };
  const answer = async (): Promise<void> => {
    const isLatest = takeTurn();
    const progress = { isTitled: false };
    // Not while related articles are loaded: the answer stands there by then and would never come back.
    const waiting = window.setTimeout(() => {
      if (isLatest() && !progress.isTitled) title.textContent = scopeWording.searching;
    }, patience);
    try {
      await show(isLatest, () => {
        progress.isTitled = true;
      });
    } catch {
      // What belongs to a question that was overtaken is nobody's loss.
      if (!isLatest()) return;
      if (progress.isTitled) byId('verwandte', HTMLElement).hidden = true;
      else title.textContent = wording.failed;
      showFailure(() => {
        void answer();
      });
    } finally {
      clearTimeout(waiting);
    }
  };
  const answerSoon = (pause: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      void answer();
    }, pause);
  };
  const controls = searchControls((change, how) => {
    state = { ...state, ...change };
    asking = how;
    answerSoon(how === 'typing' ? pauseOfTyping : 0);
    // What is suggested is a help; without it the answer itself says what did not load.
    if (how === 'typing') showSuggestions().catch(() => {});
    else suggestions.hide();
  });
  const { field } = controls;
  const suggestions = suggestionList(field);
  const go = (next: SearchState, how: Asking = 'chosen'): void => {
    state = next;
    asking = how;
    controls.show(state);
    answerSoon(0);
  };
  const showSuggestions = async (): Promise<void> => {
    const text = field.value;
    if (shown === undefined) return;
    const offered = await suggest(shown.index, text, (taken) => {
      go({ ...state, text: taken }, 'typed');
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
  for (const format of exportFormats) {
    byId(`als-${format}`, HTMLButtonElement).addEventListener('click', () => {
      if (shown !== undefined)
        exportList(shown, format).catch(() => {
          showFailure(() => {
            byId(`als-${format}`, HTMLButtonElement).click();
          });
        });
    });
  }
  onExample((text) => {
    go({ ...state, text });
  });
  globalThis.addEventListener('popstate', () => {
    renewAddress();
    const next = readAddress(location.search);
    // A link within the page leads to another entry, but to the same question.
    if (writeAddress(next) === writeAddress(state)) entries.restore(entries.placeIn(next), true);
    else go(next, 'from-history');
  });

  // Who comes back finds the page as it was.
  const isFirstTime = entries.placeIn(state) === undefined;
  controls.show(state);
  await nextTask();
  await answer();
  await nextTask();
  // Opened when it is filled, so that nothing in it is seen to move.
  byId('filter', HTMLDetailsElement).open = matchMedia(hasRoomForFilters).matches;
  await nextTask();
  if (isFirstTime && state.text === '' && location.hash === '') field.focus();
};
