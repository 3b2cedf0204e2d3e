import { searchWording as wording } from '../../german/wording/search.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';
import type { ReadWord } from './reading.ts';

/** What a reader must know about how a word was understood. */
export interface WordNote {
  readonly text: string;
  /** Introduces other words that may have been meant; empty without any. */
  readonly offer: string;
  readonly others: readonly VocabularyEntry[];
}

/** Undefined when the word was taken as it stands. */
export const wordNote = ({ text, reading }: ReadWord): WordNote | undefined => {
  if (reading.kind === 'corrected') {
    const { to, others } = reading;
    return { text: wording.corrected(text, to.display), offer: wording.orRather, others };
  }
  if (reading.kind === 'composed') {
    const parts = reading.parts.flatMap(([entry]) => entry?.display ?? []);
    return { text: wording.composed(text, parts), offer: '', others: [] };
  }
  if (reading.kind === 'unknown') {
    return { text: wording.unknown(text), offer: wording.nearest, others: reading.nearest };
  }
  if (reading.kind === 'beginning' && (reading.total ?? Number.POSITIVE_INFINITY) > reading.entries.length) {
    return { text: wording.beginning(text, reading.entries.length, reading.total), offer: '', others: [] };
  }
  return undefined;
};
