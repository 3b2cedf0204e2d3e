import { searchWording as wording } from '../../german/wording/search.ts';
import type { ReadWord } from '../../search/query/reading.ts';
import type { VocabularyEntry } from '../../search/vocabulary/entry.ts';
import { type Content, element } from '../element.ts';

/** Searches with a word of the query put in the place of another. */
export type Replace = (word: string, by: string) => void;

const choices = (word: string, entries: readonly VocabularyEntry[], replace: Replace): readonly Content[] =>
  entries.flatMap(({ display }) => {
    const button = element('button', { type: 'button', class: 'word-button' }, display);
    button.addEventListener('click', () => {
      replace(word, display);
    });
    return [' ', button];
  });

const noteOf = ({ text, reading }: ReadWord, replace: Replace): readonly Content[] => {
  if (reading.kind === 'corrected') {
    const { to, others } = reading;
    return [
      wording.corrected(text, to.display),
      others.length > 0 ? [' ', wording.orRather, choices(text, others, replace)] : undefined,
    ];
  }
  if (reading.kind === 'composed') {
    const parts = reading.parts.flatMap(([entry]) => entry?.display ?? []);
    return [wording.composed(text, parts)];
  }
  if (reading.kind === 'unknown') {
    const { nearest } = reading;
    return [
      wording.unknown(text),
      nearest.length > 0 ? [' ', wording.nearest, choices(text, nearest, replace)] : undefined,
    ];
  }
  if (reading.kind === 'beginning' && reading.total > reading.entries.length) {
    return [wording.beginning(text, reading.entries.length, reading.total)];
  }
  return [];
};

/** What the reader must know about how the query was understood. */
export const notes = (words: readonly ReadWord[], replace: Replace): readonly Content[] =>
  words
    .map((word) => noteOf(word, replace))
    .filter(({ length }) => length > 0)
    .map((contents) => element('p', { class: 'note' }, contents));
