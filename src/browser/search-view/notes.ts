import type { ReadWord } from '../../search/query/reading.ts';
import { wordNote } from '../../search/query/word-note.ts';
import { type Content, element } from '../element.ts';

/** Searches with a word of the query put in the place of another. */
export type Replace = (word: string, by: string) => void;

/** What the reader must know about how the query was understood, with other words to choose from. */
export const notes = (words: readonly ReadWord[], replace: Replace): readonly Content[] =>
  words.map((word) => {
    const note = wordNote(word);
    if (note === undefined) return undefined;
    const choices = note.others.map(({ display }) => {
      const button = element('button', { type: 'button', class: 'word-button' }, display);
      button.addEventListener('click', () => {
        replace(word.text, display);
      });
      return [' ', button];
    });
    const offer = choices.length > 0 ? [' ', note.offer, choices] : undefined;
    return element('p', { class: 'note' }, note.text, offer);
  });
