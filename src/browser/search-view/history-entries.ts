import { hasShape, isNumber } from '../../search/index/shape.ts';
import { isAsked, readAddress, type SearchState, writeAddress } from '../search-address.ts';

/** How much of an answer is shown. */
interface Shown {
  readonly hits: number;
  readonly related: number;
}

/** What a reader saw of an answer. Pixels from the top of the page would not do: fonts may come later, or another width. */
export interface Place extends Shown {
  /** The uppermost hit of both lists that began inside the window, from 0; -1 is the page itself. */
  readonly uppermost: number;
  /** In CSS pixels, how far below the upper edge of the window it began. */
  readonly top: number;
}

const isPlace = hasShape<Place>({ hits: isNumber, related: isNumber, uppermost: isNumber, top: isNumber });

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const hitElements = (): readonly Element[] => [...document.querySelectorAll('.hit')];

const placeNow = (shown: Shown): Place => {
  const hits = hitElements();
  const first = hits.findIndex((hit) => topOf(hit) >= 0);
  // As long as all of them lie below, the reader is at what stands above the list.
  const uppermost = first === 0 ? -1 : first;
  return { ...shown, uppermost, top: topOf(hits[uppermost] ?? document.documentElement) };
};

/** Whether the page reached far enough to be scrolled there, or `isAllThere` and there is no more to come. */
const scrollToPlace = ({ uppermost, top }: Place, isAllThere: boolean): boolean => {
  const element = uppermost < 0 ? document.documentElement : hitElements()[uppermost];
  const to = element === undefined ? Number.POSITIVE_INFINITY : scrollY + topOf(element) - top;
  const isReached = to + innerHeight <= document.documentElement.scrollHeight;
  if (isReached || isAllThere) scrollTo({ top: to, behavior: 'instant' });
  return isReached || isAllThere;
};

/**
 * How a question came to be asked: it is still being typed, it was typed to its end, it was chosen, or the history
 * of the browser has it.
 */
export type Asking = 'typing' | 'typed' | 'chosen' | 'from-history';

/** In ms: so long after the page was last scrolled its place is kept; browsers refuse to be told at every step. */
const pauseOfScrolling = 200;

/** The questions of the page in the history of the browser, each with the place in its answer. */
export interface HistoryEntries {
  /**
   * Makes a question the address of the page, in an entry of its own; but what is being typed stands in one entry
   * until it is typed to its end. To be called while the answer before it still stands.
   */
  readonly keep: (state: SearchState, asking: Asking) => void;
  /** The place in the answer of a question, if it is that of the present entry and the page was there before. */
  readonly placeIn: (state: SearchState) => Place | undefined;
  /** Where a reader is who came back to an entry: there, as soon as the answer reaches so far, or when it is all there. */
  readonly restore: (place: Place | undefined, isAllThere: boolean) => void;
  /** Keeps the place, a moment later. */
  readonly placeChanged: () => void;
}

/** Whether the address of the page asks for it, in whatever way it is written. */
const isAddressed = (state: SearchState): boolean =>
  writeAddress(state) === writeAddress(readAddress(location.search));

/** @param shown how much of the answer is shown */
export const historyEntries = (shown: () => Shown): HistoryEntries => {
  let isDraft = false;
  // An answer that is only being fetched again has no place that would be worth keeping.
  let isAwaited = true;
  let timer = 0;
  history.scrollRestoration = 'manual';

  const keepPlace = (): void => {
    clearTimeout(timer);
    timer = 0;
    if (!isAwaited) history.replaceState(placeNow(shown()), '');
  };
  const placeChanged = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(keepPlace, pauseOfScrolling);
  };
  addEventListener('scroll', placeChanged, { passive: true });
  addEventListener('pagehide', () => {
    if (timer !== 0) keepPlace();
  });
  addEventListener('popstate', () => {
    clearTimeout(timer);
    timer = 0;
    isAwaited = true;
  });

  return {
    keep: (state, asking) => {
      const address = writeAddress(state);
      const isNew = !isAddressed(state);
      const entry = [
        placeNow({ hits: 0, related: 0 }),
        '',
        address === '' ? location.pathname : address,
      ] as const;
      if (asking === 'from-history') {
        if (address !== location.search) history.replaceState(history.state, '', entry[2]);
        isDraft = !isAsked(state);
        return;
      }
      if (isNew && isDraft && asking !== 'chosen') history.replaceState(...entry);
      else if (isNew) {
        keepPlace();
        history.pushState(...entry);
      }
      isAwaited = false;
      if (isNew || asking !== 'typing') isDraft = asking === 'typing';
    },
    placeIn: (state) => {
      const kept: unknown = history.state;
      return isPlace(kept) && isAddressed(state) ? kept : undefined;
    },
    restore: (place, isAllThere) => {
      if (!isAwaited || (place !== undefined && !scrollToPlace(place, isAllThere))) return;
      isAwaited = false;
      placeChanged();
    },
    placeChanged,
  };
};
