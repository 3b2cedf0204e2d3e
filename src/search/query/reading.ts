import type { QueryField } from '../../german/query-fields.ts';
import type { FacetValue } from '../facet.ts';
import type { QueryWord } from './parse-query.ts';
import type { VocabularyEntry } from '../vocabulary/entry.ts';

/** How a word of a query is understood; `keys` are what the index is asked for, any of which is enough. */
export type Reading =
  /** The archive knows the word, in this or another form. */
  | { readonly kind: 'known'; readonly keys: readonly string[]; readonly entries: readonly VocabularyEntry[] }
  /** It carries no meaning of its own (und, der): demanded only when nothing else is. */
  | { readonly kind: 'function'; readonly keys: readonly string[] }
  /**
   * The beginning of words; `total` counts those that begin so, of which the most frequent are asked for. It is
   * undefined where they are too many to be counted.
   */
  | {
      readonly kind: 'beginning';
      readonly keys: readonly string[];
      readonly entries: readonly VocabularyEntry[];
      readonly total: number | undefined;
    }
  /** A compound the archive does not know, of words that it knows: all of them are demanded. */
  | { readonly kind: 'composed'; readonly parts: readonly (readonly VocabularyEntry[])[] }
  /** Not known, but much like a word that is. */
  | {
      readonly kind: 'corrected';
      readonly keys: readonly string[];
      readonly to: VocabularyEntry;
      readonly others: readonly VocabularyEntry[];
    }
  | {
      readonly kind: 'unknown';
      readonly nearest: readonly VocabularyEntry[];
      /** The longest known word that it begins with, if any tells something. */
      readonly beginning: VocabularyEntry | undefined;
    };

/** A field of a query as written, with its value. */
export interface ReadField {
  readonly field: QueryField;
  readonly value: QueryWord;
  /** Where the value means nothing here: those that may be meant. */
  readonly nearest: readonly FacetValue[] | undefined;
}

/** A word of a query as written, as understood, and what is related to it. */
export interface ReadWord {
  readonly text: string;
  readonly reading: Reading;
  /** Words of the same family, asked for apart from the rest. */
  readonly related: readonly VocabularyEntry[];
}
