import { searchWording as wording } from '../../german/wording/search.ts';
import type { ReadField, ReadWord } from './reading.ts';

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
  readonly asked: string;
}

const asWritten = ({ display }: { readonly display: string }): Offered => ({
  shown: display,
  written: display,
});

/** Undefined when the word was taken as it stands. */
const wordNote = ({ text: asked, reading }: ReadWord): QueryNote | undefined => {
  const plain = { asked, offer: '', others: [] };
  if (reading.kind === 'corrected') {
    const { to, others } = reading;
    const text = wording.corrected(asked, to.display);
    return { asked, text, offer: wording.orRather, others: others.map(asWritten) };
  }
  if (reading.kind === 'composed') {
    const parts = reading.parts.flatMap(([entry]) => entry?.display ?? []);
    return { ...plain, text: wording.composed(asked, parts) };
  }
  if (reading.kind === 'unknown') {
    const text = /^\d{4}$/.test(asked) ? wording.unknownYear(asked) : wording.unknown(asked);
    return { asked, text, offer: wording.nearest, others: reading.nearest.map(asWritten) };
  }
  if (reading.kind === 'beginning' && (reading.total ?? Number.POSITIVE_INFINITY) > reading.entries.length) {
    return { ...plain, text: wording.beginning(asked, reading.entries.length, reading.total) };
  }
  return undefined;
};

/** Undefined when the field means something. */
const fieldNote = ({ field, value: asked, nearest }: ReadField): QueryNote | undefined => {
  if (nearest === undefined) return undefined;
  if (field === 'jahr') return { asked, text: wording.noYear(asked), offer: '', others: [] };
  // An id stands for a name of several words, which would have to be put between quotation marks.
  const others = nearest.map(({ id, label }) => ({ shown: label, written: /\s/.test(label) ? id : label }));
  return { asked, text: wording.noSuchValue(field, asked), offer: wording.meant, others };
};

/** What is to be said of the words and fields of a query, in their order. */
export const queryNotes = ({
  words,
  fields,
}: {
  readonly words: readonly ReadWord[];
  readonly fields: readonly ReadField[];
}): readonly QueryNote[] => [...words.map(wordNote), ...fields.map(fieldNote)].flatMap((note) => note ?? []);
