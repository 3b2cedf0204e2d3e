import { readingWording as wording } from '../../german/wording/reading.ts';
import { element } from '../element.ts';

/** The part of an article's address that holds the search it was found by. */
const parameter = 'suche';

/** Gives a result, in the moment it is opened, the search it belongs to: the address may have changed since it was drawn. */
export const carrySearch = (): void => {
  document.getElementById('suche')?.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.hits a[href]') : null;
      if (link === null || location.search === '') return;
      const address = new URL(link.href);
      address.searchParams.set(parameter, location.search.slice(1));
      link.href = address.href;
    },
    { capture: true },
  );
};

/** Whether an address is that of the page before this one in the tab; browsers without a Navigation API do not tell. */
const isPageBefore = (address: string): boolean => {
  if (!('navigation' in globalThis)) return false;
  const { currentEntry } = navigation;
  const before = navigation.entries()[(currentEntry?.index ?? 0) - 1];
  return before?.url === address;
};

/** Goes back rather than on where that leads to the same page: there the place in the list of results is kept. */
const goBackIfBefore = (event: MouseEvent, address: string): void => {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!isPlain || !isPageBefore(address)) return;
  event.preventDefault();
  history.back();
};

/** The link from an article back to the results it was opened from; nothing when it was not. */
export const wayBack = (): HTMLAnchorElement | undefined => {
  const search = new URLSearchParams(location.search).get(parameter);
  const form = document.querySelector<HTMLFormElement>('form[role="search"]');
  if (search === null || form === null) return undefined;
  const address = new URL(form.action);
  address.search = search;
  const query = address.searchParams.get('q') ?? '';
  const link = element(
    'a',
    { class: 'way-back', href: address.href },
    query === '' ? wording.backToResults : wording.backToResultsFor(query),
  );
  link.addEventListener('click', (event) => {
    goBackIfBefore(event, link.href);
  });
  return link;
};
