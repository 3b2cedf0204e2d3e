import { searchScopeWording as scopeWording } from '../../german/wording/search-scope.ts';
import { searchWording as wording } from '../../german/wording/search.ts';
import type { ArchiveIndex } from '../../search/archive-index.ts';
import type { Match } from '../../search/query/match.ts';
import type { ReadWord } from '../../search/query/reading.ts';
import { byId, fill } from '../element.ts';
import { type CardKind, resultCards } from './result-list.ts';

/** So many articles are loaded for an answer, hits before related ones: they fill a window. */
export const hitsAtFirst = 5;

/** So many are there when the reader comes to the end of them; the rest when the reader asks. */
const hitsByThemselves = 8;

/** So many are loaded when the reader asks. */
const hitsAtOnce = 8;

/** So near to the end of the list the next ones are loaded. */
const nearEnd = '300px';

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

/** What a list is filled with. */
export interface Listed {
  readonly index: ArchiveIndex;
  readonly matches: readonly Match[];
  readonly words: readonly ReadWord[];
  readonly kind: CardKind;
}

/** A list of results that grows when the reader asks for it. */
export interface HitList {
  /** Loads the first `count` results, and gives the function that puts them in place of what is there. */
  readonly prepare: (listed: Listed, count: number) => Promise<() => void>;
  /** How many it shows. */
  readonly length: () => number;
}

/** What a list tells of itself. */
interface Told {
  /** It has grown. */
  readonly onGrowth: () => void;
  /** Results asked for do not load; told what to try again. */
  readonly onFailure: (retry: () => void) => void;
}

/** Where a list and its button stand in the page, and what the button says. */
interface HitListPlace {
  readonly list: string;
  readonly moreRow: string;
  readonly more: string;
  readonly isRelated: boolean;
}

const hitList = (place: HitListPlace, { onGrowth, onFailure }: Told): HitList => {
  const list = byId(place.list, HTMLOListElement);
  const more = byId(place.more, HTMLButtonElement);
  let listed: Listed | undefined;

  const showMoreButton = (): void => {
    const left = (listed?.matches.length ?? 0) - list.childElementCount;
    byId(place.moreRow, HTMLElement).hidden = left <= 0;
    const next = Math.min(left, hitsAtOnce);
    more.textContent = place.isRelated ? scopeWording.showRelated(next) : wording.more(next, left);
  };
  const cards = ({ index, matches, words, kind }: Listed, from: number, to: number) =>
    resultCards(index, matches.slice(from, to), words, kind);
  let underway: Promise<unknown> = Promise.resolve();
  /** Adds results until there are so many, or as many as there are; nothing when another question was asked meanwhile. */
  const grow = async (length: (first: number) => number): Promise<void> => {
    const asked = listed;
    const first = list.childElementCount;
    if (asked === undefined || length(first) <= first) return;
    const added = await cards(asked, first, length(first));
    if (asked !== listed) return;
    list.append(...added);
    showMoreButton();
    onGrowth();
  };
  /** One after another, so that none is added twice. */
  const add = (length: (first: number) => number): Promise<void> => {
    const added = underway.then(() => grow(length));
    underway = added.catch(() => {});
    return added;
  };
  const showMore = async (): Promise<void> => {
    const links = hitLinks().filter((link) => list.contains(link)).length;
    await add((first) => first + hitsAtOnce);
    const before = hitLinks().findIndex((link) => list.contains(link));
    focusHit(before + links);
  };
  const tryToShowMore = (): void => {
    showMore().catch(() => {
      onFailure(tryToShowMore);
    });
  };
  more.addEventListener('click', tryToShowMore);
  const row = byId(place.moreRow, HTMLElement);
  const observer = new IntersectionObserver(
    (seen) => {
      // The button is there to ask for them again.
      if (seen.some(({ isIntersecting }) => isIntersecting)) add(() => hitsByThemselves).catch(() => {});
    },
    { rootMargin: nearEnd },
  );

  return {
    prepare: async (next, count) => {
      const made = await cards(next, 0, count);
      return () => {
        listed = next;
        fill(list, made);
        showMoreButton();
        if (place.isRelated) return;
        // Whether it is in sight is said anew.
        observer.unobserve(row);
        observer.observe(row);
      };
    },
    length: () => list.childElementCount,
  };
};

/** The two lists of the page: what was asked for, and what is related to it. */
export const hitLists = (told: Told): { readonly hits: HitList; readonly related: HitList } => ({
  hits: hitList({ list: 'treffer', moreRow: 'mehr-zeile', more: 'mehr', isRelated: false }, told),
  related: hitList(
    {
      list: 'verwandte-treffer',
      moreRow: 'verwandte-mehr-zeile',
      more: 'verwandte-mehr',
      isRelated: true,
    },
    told,
  ),
});
