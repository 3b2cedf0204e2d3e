import { searchScopeWording as scopeWording } from '../../german/wording/search-scope.ts';
import { searchWording as wording } from '../../german/wording/search.ts';
import type { FacetName } from '../../search/facet.ts';
import type { FacetCount } from '../../search/query/narrow.ts';
import { byId, element, fill } from '../element.ts';

/** Chooses a value, or no longer. */
export type ChooseValue = (id: string, isChosen: boolean) => void;

/** So many values stand open; the rarer ones are folded, unless chosen. */
const mostOpen = 6;

const valueLine = (facet: FacetName, value: FacetCount, place: number, choose: ChooseValue): HTMLElement => {
  const box = element('input', { type: 'checkbox', id: `${facet}-${place}` });
  box.checked = value.chosen;
  box.addEventListener('change', () => {
    choose(value.id, box.checked);
  });
  return element(
    'p',
    { class: 'facet-value' },
    box,
    element('label', { for: box.id }, value.label),
    element('span', { class: 'facet-count' }, wording.number(value.count)),
  );
};

/** Offers to load a facet that is too large to be at hand. */
const offerFacet = (facet: FacetName, load: (facet: FacetName) => void): void => {
  const button = element(
    'button',
    { type: 'button', class: 'word-button' },
    scopeWording.loadFacet(wording.facets[facet]),
  );
  button.addEventListener('click', () => {
    load(facet);
  });
  byId(`facette-${facet}`, HTMLElement).hidden = false;
  fill(byId(`werte-${facet}`, HTMLElement), button);
};

/** Values that are made when they are unfolded: there may be thousands, and every answer makes them anew. */
const foldedValues = (summary: string, lines: () => readonly HTMLElement[], isOpen: boolean): HTMLElement => {
  const details = element(
    'details',
    { class: 'facet-more', open: isOpen ? '' : undefined },
    element('summary', {}, summary),
    isOpen ? lines() : undefined,
  );
  if (!isOpen) {
    details.addEventListener(
      'toggle',
      () => {
        details.append(...lines());
      },
      { once: true },
    );
  }
  return details;
};

/** Shows the values of a facet with their counts, or lets the reader ask for them. */
export const showFacet = (
  facet: FacetName,
  counts: readonly FacetCount[] | undefined,
  choose: ChooseValue,
  load: (facet: FacetName) => void,
): void => {
  if (counts === undefined) {
    offerFacet(facet, load);
    return;
  }
  const values = byId(`werte-${facet}`, HTMLElement);
  const focused = document.activeElement?.id;
  const wasOpen = values.querySelector('details')?.open === true;
  byId(`facette-${facet}`, HTMLElement).hidden = counts.length === 0;
  const lineAt = (place: number): readonly HTMLElement[] => {
    const value = counts[place];
    return value === undefined ? [] : [valueLine(facet, value, place, choose)];
  };
  const isFolded = (place: number): boolean => place >= mostOpen && counts[place]?.chosen !== true;
  const places = [...counts.keys()];
  const folded = places.filter(isFolded);
  fill(
    values,
    places.filter((place) => !isFolded(place)).flatMap(lineAt),
    folded.length === 0
      ? undefined
      : foldedValues(wording.moreValues(facet, folded.length), () => folded.flatMap(lineAt), wasOpen),
  );
  // The list is made anew after each choice; who chose by keyboard stays where they were.
  if (focused?.startsWith(`${facet}-`) === true) document.getElementById(focused)?.focus();
};
