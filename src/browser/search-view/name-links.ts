import { entityWording } from '../../german/wording/entities.ts';
import { searchWording as wording } from '../../german/wording/search.ts';
import type { KnownName } from '../../search/index/known-name.ts';
import { type Content, element } from '../element.ts';

/** Leads to the pages of those who bear the name that was asked for. */
export const nameLinks = (asked: string, names: readonly KnownName[]): Content => {
  if (names.length === 0) return undefined;
  const links = names.map(({ kind, label, url }, place) => [
    place === 0 ? ' ' : ', ',
    element('a', { href: url }, label),
    ` (${entityWording.kind[kind]})`,
  ]);
  return element('p', { class: 'note' }, wording.pagesOf(asked.trim(), names.length), links);
};
