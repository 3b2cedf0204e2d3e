import { searchWording as wording } from '../../german/wording/search.ts';
import type { QueryWord } from './parse-query.ts';
import type { ReadField } from './reading.ts';
import type { PlacedWord } from './resolve.ts';

/** Something that may have been meant, as it is shown and as it is written in a query. */
interface Offered {
  readonly shown: string;
  readonly written: string;
}

/** What a reader must know about how a part of a query was understood. */
export interface QueryNote {
  readonly text: string;
  /** Introduces others that may have been meant; empty without any. */
  readonly offer: string;
  readonly others: readonly Offered[];
  /** What the others would take the place of. */
  readonly asked: QueryWord;
}

const asWritten = ({ display }: { readonly display: string }): Offered => ({
  shown: display,
  written: display,
});

/** Undefined when the word was taken as it stands. */
const wordNote = ({ text: asked, at, reading }: PlacedWord): QueryNote | undefined => {
  const plain = { asked: { text: asked, at }, offer: '', others: [] };
  if (reading.kind === 'corrected') {
    const { to, others } = reading;
    const text = wording.corrected(asked, to.display);
    return { ...plain, text, offer: wording.orRather, others: others.map(asWritten) };
  }
  if (reading.kind === 'composed') {
    const parts = reading.parts.flatMap(([entry]) => entry?.display ?? []);
    return { ...plain, text: wording.composed(asked, parts) };
  }
  if (reading.kind === 'unknown') {
    const text = /^\d{4}$/.test(asked) ? wording.unknownYear(asked) : wording.unknown(asked);
    return { ...plain, text, offer: wording.nearest, others: reading.nearest.map(asWritten) };
  }
  if (reading.kind === 'beginning' && (reading.total ?? Number.POSITIVE_INFINITY) > reading.entries.length) {
    return { ...plain, text: wording.beginning(asked, reading.entries.length, reading.total) };
  }
  return undefined;
};

/** Undefined when the field means something. */
const fieldNote = ({ field, value: asked, nearest }: ReadField): QueryNote | undefined => {
  if (nearest === undefined) return undefined;
  if (field === 'jahr') return { asked, text: wording.noYear(asked.text), offer: '', others: [] };
  // An id stands for a name of several words, which would have to be put between quotation marks.
  const others = nearest.map(({ id, label }) => ({ shown: label, written: /\s/.test(label) ? id : label }));
  return { asked, text: wording.noSuchValue(field, asked.text), offer: wording.meant, others };
};

/** What is to be said of the words and fields of a query, in their order. */
export const queryNotes = ({
  words,
  fields,
}: {
  readonly words: readonly PlacedWord[];
  readonly fields: readonly ReadField[];
}): readonly QueryNote[] => [...words.map(wordNote), ...fields.map(fieldNote)].flatMap((note) => note ?? []);
