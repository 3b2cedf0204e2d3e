import { searchWording as wording } from '../../german/wording/search.ts';
import type { ArchiveIndex } from '../../search/archive-index.ts';
import type { Match } from '../../search/query/match.ts';
import type { ReadWord } from '../../search/query/reading.ts';
import { byId, fill } from '../element.ts';
import { resultCards } from './result-list.ts';

const hitsAtOnce = 10;

const hitLinks = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.hit-link')];

/** Moves the focus to a hit; hits of both lists are counted together, from 0. */
export const focusHit = (place: number): void => {
  hitLinks()[place]?.focus();
};

/** Arrow keys lead from hit to hit, and from the first back into the field; so does Escape. */
export const moveAmongHits = (field: HTMLInputElement): void => {
  document.addEventListener('keydown', (event) => {
    const place = hitLinks().findIndex((link) => link === document.activeElement);
    if (place < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' || (event.key === 'ArrowUp' && place === 0)) field.focus();
    else if (event.key === 'ArrowDown') focusHit(place + 1);
    else if (event.key === 'ArrowUp') focusHit(place - 1);
    else return;
    event.preventDefault();
  });
};

/** The lists of results. What they show is loaded first and put in place at once, when the caller says so. */
export interface HitList {
  readonly hits: (matches: readonly Match[], words: readonly ReadWord[]) => Promise<() => void>;
  readonly related: (matches: readonly Match[], words: readonly ReadWord[]) => Promise<() => void>;
}

export const hitList = (index: ArchiveIndex): HitList => {
  const list = byId('treffer', HTMLOListElement);
  const more = byId('mehr', HTMLButtonElement);
  let matches: readonly Match[] = [];
  let words: readonly ReadWord[] = [];

  const showMoreButton = (): void => {
    const left = matches.length - list.childElementCount;
    byId('mehr-zeile', HTMLElement).hidden = left <= 0;
    more.textContent = wording.more(Math.min(left, hitsAtOnce));
  };
  const showMore = async (): Promise<void> => {
    const shown = matches;
    const first = list.childElementCount;
    const cards = await resultCards(index, shown.slice(first, first + hitsAtOnce), words, false);
    if (shown !== matches) return;
    list.append(...cards);
    showMoreButton();
    focusHit(first);
  };
  more.addEventListener('click', () => {
    void showMore();
  });

  return {
    hits: async (found, asked) => {
      const cards = await resultCards(index, found.slice(0, hitsAtOnce), asked, false);
      return () => {
        matches = found;
        words = asked;
        fill(list, cards);
        showMoreButton();
      };
    },
    related: async (found, asked) => {
      const cards = await resultCards(index, found.slice(0, hitsAtOnce), asked, true);
      return () => {
        fill(byId('verwandte-treffer', HTMLOListElement), cards);
        byId('verwandte', HTMLElement).hidden = cards.length === 0;
      };
    },
  };
};
