import { searchWording as wording } from '../../german/wording/search.ts';
import type { FacetName } from '../../search/index/page-table.ts';
import type { FacetCount } from '../../search/query/narrow.ts';
import { byId, element, fill } from '../element.ts';

/** Shows the values of a facet with their counts; a facet with a single value cannot narrow anything. */
export const showFacet = (
  facet: FacetName,
  counts: readonly FacetCount[],
  choose: (id: string, isChosen: boolean) => void,
): void => {
  const values = byId(`werte-${facet}`, HTMLElement);
  const focused = document.activeElement?.id;
  byId(`facette-${facet}`, HTMLElement).hidden = counts.length === 0;
  fill(
    values,
    counts.map(({ id, label, count, chosen }, index) => {
      const box = element('input', { type: 'checkbox', id: `${facet}-${index}` });
      box.checked = chosen;
      box.addEventListener('change', () => {
        choose(id, box.checked);
      });
      return element(
        'p',
        { class: 'facet-value' },
        box,
        element('label', { for: box.id }, label),
        element('span', { class: 'facet-count' }, wording.number(count)),
      );
    }),
  );
  // The list is made anew after each choice; who chose by keyboard stays where they were.
  if (focused?.startsWith(`${facet}-`) === true) document.getElementById(focused)?.focus();
};
