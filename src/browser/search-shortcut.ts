import { readingWording as wording } from '../german/wording/reading.ts';
import type { Shortcuts } from './shortcuts.ts';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** `/` leads into the search field of the page or, where a narrow screen has none, to the search page. */
export const addSearchShortcut = (shortcuts: Shortcuts): void => {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field === null) return;
  shortcuts.add({
    key: '/',
    meaning: wording.keyMeanings.search,
    press: () => {
      if (isShown(field)) {
        field.focus();
        field.select();
      } else if (field.form !== null) location.assign(field.form.action);
    },
  });
};
