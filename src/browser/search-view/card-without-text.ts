import { searchWording as wording } from '../../german/wording/search.ts';
import type { DirectoryEntry } from '../../search/index/directory.ts';
import { element } from '../element.ts';

/** A result whose text did not load: without a connection only the years that are kept have theirs. */
export const cardWithoutText = ({ url, headline, date, source }: DirectoryEntry): HTMLLIElement =>
  element(
    'li',
    { class: 'entry hit' },
    element('p', { class: 'entry-date' }, date === '' ? wording.undatedHit : date),
    element(
      'div',
      {},
      element('h3', { class: 'entry-headline' }, element('a', { href: url, class: 'hit-link' }, headline)),
      element('p', { class: 'hit-note' }, wording.textNotHere),
      element('p', { class: 'entry-origin' }, source),
    ),
  );
