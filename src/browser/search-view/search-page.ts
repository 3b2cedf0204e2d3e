import { searchWording as wording } from '../../german/wording/search.ts';
import type { ArchiveIndex } from '../../search/archive-index.ts';
import { type FacetName, facetNames } from '../../search/facet.ts';
import { search, type SearchAnswer } from '../../search/search.ts';
import { byId, element, fill } from '../element.ts';
import {
  isSortOrder,
  narrowings,
  readAddress,
  requestOf,
  type SearchState,
  withoutNarrowing,
  writeAddress,
} from '../search-address.ts';
import { adviceFor } from './advice.ts';
import { exportList } from './export-list.ts';
import { showFacet } from './facet-list.ts';
import { syntaxGuide, zeroGuide } from './guide.ts';
import { notes } from './notes.ts';
import { resultCards } from './result-list.ts';
import { suggest } from './suggest.ts';
import { suggestionList } from './suggestions.ts';
import { showTimeline } from './timeline.ts';
import { showTimelineTable } from './timeline-table.ts';

const hitsAtOnce = 10;

/** Where the filters stand beside the results; the style sheet has the same measure. */
const hasRoomForFilters = '(min-width: 60rem)';

/** So long after the last key the answer is looked for, and so long after that it is announced. */
const pauseBeforeSearch = 120;
const pauseBeforeAnnouncement = 700;

/** The search page at work: the state in its form and address, the answer in its lists. */
export class SearchPage {
  readonly #index: ArchiveIndex;
  readonly #field = byId('start-q', HTMLInputElement);
  readonly #from = byId('von', HTMLInputElement);
  readonly #to = byId('bis', HTMLInputElement);
  readonly #order = byId('reihenfolge', HTMLSelectElement);
  readonly #setAside = byId('beiseite', HTMLInputElement);
  readonly #hits = byId('treffer', HTMLOListElement);
  readonly #suggestions = suggestionList(this.#field);
  #state: SearchState = readAddress(location.search);
  #answer: SearchAnswer | undefined;
  #shown = 0;
  #latest = 0;
  #searchTimer = 0;
  #announcementTimer = 0;

  constructor(index: ArchiveIndex) {
    this.#index = index;
  }

  /** Takes over the page and answers what its address asks for. */
  async start(): Promise<void> {
    byId('filter', HTMLDetailsElement).open = matchMedia(hasRoomForFilters).matches;
    this.#listen();
    this.#showState();
    await this.#search();
    if (this.#state.text === '' && location.hash === '') this.#field.focus();
  }

  #listen(): void {
    this.#field.addEventListener('input', () => {
      this.#change({ text: this.#field.value }, pauseBeforeSearch);
      void this.#suggest();
    });
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#suggestions.hide();
      this.#change({ text: this.#field.value }, 0);
    });
    this.#field.addEventListener('keydown', (event) => {
      if (this.#suggestions.handleKey(event.key)) event.preventDefault();
      else if (event.key === 'ArrowDown') {
        event.preventDefault();
        this.#focusHit(0);
      }
    });
    document.addEventListener('keydown', (event) => {
      this.#moveAmongHits(event);
    });
    this.#from.addEventListener('change', () => {
      this.#change({ from: this.#from.value.trim() }, 0);
    });
    this.#to.addEventListener('change', () => {
      this.#change({ to: this.#to.value.trim() }, 0);
    });
    this.#order.addEventListener('change', () => {
      if (isSortOrder(this.#order.value)) this.#change({ order: this.#order.value }, 0);
    });
    this.#setAside.addEventListener('change', () => {
      this.#change({ setAside: this.#setAside.checked }, 0);
    });
    byId('filter-aufheben', HTMLButtonElement).addEventListener('click', () => {
      this.#go(withoutNarrowing(this.#state));
    });
    byId('mehr', HTMLButtonElement).addEventListener('click', () => {
      void this.#showMore();
    });
    for (const format of ['csv', 'json'] as const) {
      byId(`als-${format}`, HTMLButtonElement).addEventListener('click', () => {
        if (this.#answer !== undefined) void exportList(this.#index, this.#answer, format);
      });
    }
    globalThis.addEventListener('popstate', () => {
      this.#state = readAddress(location.search);
      this.#showState();
      void this.#search();
    });
  }

  #change(change: Partial<SearchState>, pause: number): void {
    this.#state = { ...this.#state, ...change };
    clearTimeout(this.#searchTimer);
    this.#searchTimer = window.setTimeout(() => {
      void this.#search();
    }, pause);
  }

  #go(state: SearchState): void {
    this.#change(state, 0);
    this.#showState();
    this.#field.focus();
  }

  /** Puts the state into the form. */
  #showState(): void {
    if (this.#field.value !== this.#state.text) this.#field.value = this.#state.text;
    this.#from.value = this.#state.from;
    this.#to.value = this.#state.to;
    this.#order.value = this.#state.order;
    this.#setAside.checked = this.#state.setAside;
  }

  async #search(): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const state = this.#state;
    const answer = await search(this.#index, requestOf(state));
    const cards = await resultCards(this.#index, answer.hits.slice(0, hitsAtOnce), answer.words, false);
    const related = await resultCards(this.#index, answer.related.slice(0, hitsAtOnce), answer.words, true);
    if (turn !== this.#latest) return;
    this.#answer = answer;
    this.#shown = cards.length;
    fill(this.#hits, cards);
    fill(byId('verwandte-treffer', HTMLOListElement), related);
    byId('verwandte', HTMLElement).hidden = related.length === 0;
    this.#keepAddress(state);
    this.#showSummary(state, answer);
    this.#showFilters(state, answer);
    this.#showMoreButton();
  }

  #keepAddress(state: SearchState): void {
    const address = writeAddress(state);
    if (address !== location.search)
      history.replaceState(undefined, '', address === '' ? location.pathname : address);
  }

  #showSummary(state: SearchState, answer: SearchAnswer): void {
    const isAsked = state.text.trim() !== '' || narrowings(state) > 0;
    const title =
      state.text.trim() === ''
        ? wording.hits(answer.hits.length)
        : wording.hitsFor(answer.hits.length, state.text.trim());
    byId('treffer-titel', HTMLElement).textContent = isAsked
      ? title
      : wording.wholeArchive(answer.hits.length);
    const replace = (word: string, by: string): void => {
      this.#go({ ...state, text: state.text.replace(word, by) });
    };
    const undated = (state.from !== '' || state.to !== '') && answer.undated > 0;
    fill(
      byId('hinweise', HTMLElement),
      notes(answer.words, replace),
      undated ? element('p', { class: 'note' }, wording.undated(answer.undated)) : undefined,
    );
    fill(
      byId('anleitung', HTMLElement),
      isAsked
        ? undefined
        : syntaxGuide((text) => {
            this.#go({ ...state, text });
          }),
      answer.hits.length === 0
        ? zeroGuide(
            adviceFor(state, (next) => {
              this.#go(next);
            }),
          )
        : undefined,
    );
    byId('mitnehmen', HTMLElement).hidden = answer.hits.length + answer.related.length === 0;
    byId('reihenfolge-zeile', HTMLElement).hidden = answer.hits.length < 2;
    this.#announce(title + (answer.related.length > 0 ? wording.alsoRelated(answer.related.length) : ''));
  }

  /** Says the result once the reader has paused, and not while they type. */
  #announce(text: string): void {
    clearTimeout(this.#announcementTimer);
    this.#announcementTimer = window.setTimeout(() => {
      byId('ansage', HTMLElement).textContent = text;
    }, pauseBeforeAnnouncement);
  }

  #showFilters(state: SearchState, answer: SearchAnswer): void {
    const active = narrowings(state);
    byId('filter-titel', HTMLElement).textContent = wording.filtersActive(active);
    byId('filter-aufheben', HTMLElement).hidden = active === 0;
    for (const facet of facetNames) {
      showFacet(facet, answer.facets[facet], (id, isChosen) => {
        this.#choose(facet, id, isChosen);
      });
    }
    const chooseTime = (from: string, to: string): void => {
      this.#change({ from, to }, 0);
      this.#showState();
    };
    showTimeline(answer.timeline, requestOf(state).narrowing.days, chooseTime);
    showTimelineTable(answer.timeline, chooseTime);
  }

  #choose(facet: FacetName, id: string, isChosen: boolean): void {
    const others = this.#state.facets[facet].filter((one) => one !== id);
    const chosen = isChosen ? [...others, id] : others;
    this.#change({ facets: { ...this.#state.facets, [facet]: chosen } }, 0);
  }

  #showMoreButton(): void {
    const left = (this.#answer?.hits.length ?? 0) - this.#shown;
    byId('mehr-zeile', HTMLElement).hidden = left <= 0;
    byId('mehr', HTMLElement).textContent = wording.more(Math.min(left, hitsAtOnce));
  }

  async #showMore(): Promise<void> {
    const { hits, words } = this.#answer ?? { hits: [], words: [] };
    const first = this.#shown;
    const turn = this.#latest;
    const cards = await resultCards(this.#index, hits.slice(first, first + hitsAtOnce), words, false);
    if (turn !== this.#latest) return;
    this.#hits.append(...cards);
    this.#shown += cards.length;
    this.#showMoreButton();
    this.#focusHit(first);
  }

  async #suggest(): Promise<void> {
    const text = this.#field.value;
    const suggestions = await suggest(this.#index, text, (taken) => {
      this.#go({ ...this.#state, text: taken });
    });
    if (this.#field.value === text && document.activeElement === this.#field)
      this.#suggestions.show(suggestions);
  }

  #hitLinks(): readonly HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('.hit-link')];
  }

  #focusHit(place: number): void {
    this.#hitLinks()[place]?.focus();
  }

  /** Arrow keys lead from hit to hit, and back into the field from the first; so does Escape. */
  #moveAmongHits(event: KeyboardEvent): void {
    const links = this.#hitLinks();
    const place = links.findIndex((link) => link === document.activeElement);
    if (place < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' || (event.key === 'ArrowUp' && place === 0)) this.#field.focus();
    else if (event.key === 'ArrowDown') this.#focusHit(place + 1);
    else if (event.key === 'ArrowUp') this.#focusHit(place - 1);
    else return;
    event.preventDefault();
  }
}
