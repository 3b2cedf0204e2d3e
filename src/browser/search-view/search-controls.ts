import type { FacetName } from '../../search/facet.ts';
import { byId } from '../element.ts';
import type { Asking } from './history-entries.ts';
import { isSortOrder, type SearchState } from '../search-address.ts';

/** What a reader changed, and how. */
export type Change = (change: Partial<SearchState>, asking: Asking) => void;

/** The fields in which a reader says what they look for. */
export interface SearchControls {
  readonly field: HTMLInputElement;
  /** Puts a state into the fields. */
  readonly show: (state: SearchState) => void;
}

/** Listens to the fields of the page. */
export const searchControls = (change: Change): SearchControls => {
  const field = byId('start-q', HTMLInputElement);
  const from = byId('von', HTMLInputElement);
  const to = byId('bis', HTMLInputElement);
  const order = byId('reihenfolge', HTMLSelectElement);
  const setAside = byId('beiseite', HTMLInputElement);
  field.addEventListener('input', () => {
    change({ text: field.value }, 'typing');
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ text: field.value }, 'typed');
  });
  from.addEventListener('change', () => {
    change({ from: from.value.trim() }, 'chosen');
  });
  to.addEventListener('change', () => {
    change({ to: to.value.trim() }, 'chosen');
  });
  order.addEventListener('change', () => {
    if (isSortOrder(order.value)) change({ order: order.value }, 'chosen');
  });
  setAside.addEventListener('change', () => {
    change({ setAside: setAside.checked }, 'chosen');
  });
  return {
    field,
    show: (state) => {
      // Setting a value that is there already would move the cursor.
      if (field.value !== state.text) field.value = state.text;
      from.value = state.from;
      to.value = state.to;
      order.value = state.order;
      setAside.checked = state.setAside;
    },
  };
};

/** The state with a value of a facet chosen, or no longer. */
export const withValue = (
  { facets }: SearchState,
  facet: FacetName,
  id: string,
  isChosen: boolean,
): Pick<SearchState, 'facets'> => {
  const others = facets[facet].filter((one) => one !== id);
  return { facets: { ...facets, [facet]: isChosen ? [...others, id] : others } };
};
