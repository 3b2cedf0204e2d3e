import type { QueryWord } from '../../search/query/parse-query.ts';
import type { QueryNote } from '../../search/query/query-notes.ts';
import { type Content, element } from '../element.ts';

/** Searches with something else in the place of a part of the query. */
export type Replace = (asked: QueryWord, by: string) => void;

/** What the reader must know about how the query was understood, with something else to choose from. */
export const notes = (of: readonly QueryNote[], replace: Replace): readonly Content[] =>
  of.map(({ text, offer, others, asked }) => {
    const choices = others.map(({ shown, written }) => {
      const button = element('button', { type: 'button', class: 'word-button' }, shown);
      button.addEventListener('click', () => {
        replace(asked, written);
      });
      return [' ', button];
    });
    const offered = choices.length > 0 ? [' ', offer, choices] : undefined;
    return element('p', { class: 'note' }, text, offered);
  });
