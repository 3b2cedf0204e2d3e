import { searchWording as wording } from '../../german/wording/search.ts';
import { byId, element, fill } from '../element.ts';

/** Something a reader may have in mind while typing. */
export interface Suggestion {
  readonly label: string;
  /** What it is, or how often it occurs. */
  readonly remark: string;
  readonly take: () => void;
}

/** The list under a search field, moved through by arrow keys while the cursor stays in the field. */
export interface SuggestionList {
  readonly show: (suggestions: readonly Suggestion[]) => void;
  readonly hide: () => void;
  /** Whether the list dealt with the key. */
  readonly handleKey: (key: string) => boolean;
}

/** Makes the search field a combobox (WAI-ARIA 1.2) whose list this fills. */
export const suggestionList = (field: HTMLInputElement): SuggestionList => {
  const list = byId('vorschlaege', HTMLUListElement);
  let shown: readonly Suggestion[] = [];
  let active = -1;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', wording.suggestions);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');

  const optionId = (index: number): string => `vorschlag-${index}`;
  const activate = (index: number): void => {
    active = index;
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(place === index));
    }
    if (index < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', optionId(index));
  };
  const hide = (): void => {
    shown = [];
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const show = (suggestions: readonly Suggestion[]): void => {
    if (suggestions.length === 0) {
      hide();
      return;
    }
    shown = suggestions;
    fill(
      list,
      suggestions.map(({ label, remark, take }, index) => {
        const option = element(
          'li',
          { role: 'option', id: optionId(index), class: 'suggestion', 'aria-selected': 'false' },
          element('span', {}, label),
          ' ',
          element('span', { class: 'suggestion-remark' }, remark),
        );
        // Before the field loses the focus, which would hide the list.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          hide();
          take();
        });
        return option;
      }),
    );
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    activate(-1);
  };
  field.addEventListener('blur', hide);

  const handleKey = (key: string): boolean => {
    if (shown.length === 0) return false;
    const chosen = shown[active];
    if (key === 'ArrowDown') activate(active + 1 >= shown.length ? -1 : active + 1);
    else if (key === 'ArrowUp') activate(active < 0 ? shown.length - 1 : active - 1);
    else if (key === 'Escape') hide();
    else if (key === 'Enter' && chosen !== undefined) {
      hide();
      chosen.take();
    } else return false;
    return true;
  };
  return { show, hide, handleKey };
};
